package org.onrecord.names;

import org.onrecord.linear.Hash;
import org.onrecord.names.WordContexts.WordContext;

/** Extracts the features of a word as hashes. Not thread-safe. */
final class NameFeatures {

  static final int MAX_FEATURES = 200;

  private static final int[] PATH_LENGTHS = {4, 6, 8, 10, 12};
  private static final int FULL_PATH_LENGTH = 20;
  private static final int PREFIX_PATH_LENGTH = 6;

  private static final int UNKNOWN_WORD_TEMPLATE = 500;

  final int[] features = new int[MAX_FEATURES];
  private int count;
  private int template;

  private final WordLexicon lexicon;

  NameFeatures(WordLexicon lexicon) {
    this.lexicon = lexicon;
  }

  int count() {
    return count;
  }

  /** Extracts the features of word {@code i}. */
  void extract(EncodedSentence encoded, WordContexts contexts, int i) {
    count = 0;
    template = 0;
    words(encoded, i);
    affixes(encoded, i);
    run(encoded, i);
    clusters(encoded, i);
    gazetteer(encoded, i);
    articleContext(encoded, contexts, i);
    if (encoded.isUnknown(i)) {
      unknownWord(encoded, contexts, i);
    }
  }

  private void words(EncodedSentence encoded, int i) {
    int lower = encoded.lower(i);
    int shape = encoded.shape(i);
    int p1 = encoded.lower(i - 1);
    int p2 = encoded.lower(i - 2);
    int n1 = encoded.lower(i + 1);
    int n2 = encoded.lower(i + 2);
    int p1s = encoded.shape(i - 1);
    int p2s = encoded.shape(i - 2);
    int n1s = encoded.shape(i + 1);
    int n2s = encoded.shape(i + 2);
    add(0);
    add(encoded.word(i));
    add(lower);
    add(p1);
    add(p2);
    add(n1);
    add(n2);
    add(encoded.word(i - 1));
    add(encoded.word(i + 1));
    add(shape);
    add(p1s);
    add(n1s);
    add(p1s, shape, n1s);
    add(p2s, p1s, shape);
    add(shape, n1s, n2s);
    add(p1, lower);
    add(lower, n1);
    add(p1, shape, n1);
    add(p2, p1, shape);
    add(shape, n1, n2);
    add(shape, i == 0 ? 1 : 0);
    add(shape, encoded.capitalization);
    add(lower, encoded.capitalization);
  }

  private void affixes(EncodedSentence encoded, int i) {
    for (int letters = 1; letters <= 4; letters++) {
      add(encoded.suffix(i, letters), encoded.capitalization);
    }
    for (int letters = 2; letters <= 4; letters++) {
      add(encoded.prefix(i, letters), encoded.capitalization);
    }
  }

  /** Features of the run of words that may be one name, and of its neighbours. */
  private void run(EncodedSentence encoded, int i) {
    int from = encoded.runStart[i];
    int to = encoded.runEnd[i];
    int place = (i == from ? 1 : 0) + (i + 1 == to ? 2 : 0);
    int length = Math.min(to - from, 5);
    add(place, length);
    add(place, encoded.lower(from - 1));
    add(place, encoded.lower(to));
    add(place, encoded.lower(from));
    add(place, encoded.lower(to - 1));
    add(place, encoded.lower(from - 1), encoded.lower(to));
  }

  private void clusters(EncodedSentence encoded, int i) {
    int own = encoded.cluster(i);
    int before = encoded.cluster(i - 1);
    int after = encoded.cluster(i + 1);
    BrownClusters clusters = lexicon.clusters();
    for (int turns : PATH_LENGTHS) {
      add(clusters.path(own, turns));
      add(clusters.path(before, turns));
      add(clusters.path(after, turns));
    }
    add(clusters.path(own, FULL_PATH_LENGTH));
    add(clusters.path(before, FULL_PATH_LENGTH));
    add(clusters.path(after, FULL_PATH_LENGTH));
    int wide = clusters.path(own, PREFIX_PATH_LENGTH);
    int wideBefore = clusters.path(before, PREFIX_PATH_LENGTH);
    int wideAfter = clusters.path(after, PREFIX_PATH_LENGTH);
    add(wideBefore, wide);
    add(wide, wideAfter);
    add(wideBefore, wide, wideAfter);
  }

  private void gazetteer(EncodedSentence encoded, int i) {
    int own = encoded.gazetteerFlags(i);
    int before = encoded.gazetteerFlags(i - 1);
    int after = encoded.gazetteerFlags(i + 1);
    add(own);
    add(before);
    add(after);
    add(before, own);
    add(own, after);
  }

  private void articleContext(EncodedSentence encoded, WordContexts contexts, int i) {
    WordContext context = encoded.isCapital(i) ? contexts.at(encoded, i) : null;
    if (context == null) {
      return;
    }
    int bits = context.bits;
    for (int bit = 0; bit < WordContexts.BIT_COUNT; bit++) {
      template++;
      if ((bits >>> bit & 1) != 0) {
        template--;
        add(1);
      }
    }
    add(bits);
    add(bits, encoded.shape(i));
    int beforeTemplate = ++template;
    int afterTemplate = ++template;
    int neighbours = 0;
    for (int m = 0; m < context.mentionCount() && neighbours < WordContexts.MAX_NEIGHBOURS; m++) {
      if (!context.isMention(m, encoded, i)) {
        features[count++] = Hash.of(beforeTemplate, lexicon.clusters().path(context.before[m], 10));
        features[count++] = Hash.of(afterTemplate, lexicon.clusters().path(context.after[m], 10));
        neighbours++;
      }
    }
  }

  /** Context features of unknown words. */
  private void unknownWord(EncodedSentence encoded, WordContexts contexts, int i) {
    template = UNKNOWN_WORD_TEMPLATE;
    add(encoded.shape(i));
    add(encoded.lower(i - 1));
    add(encoded.lower(i + 1));
    add(encoded.lower(i - 1), encoded.lower(i + 1));
    add(encoded.shape(i - 1), encoded.shape(i + 1));
    WordContext context = encoded.isCapital(i) ? contexts.at(encoded, i) : null;
    if (context != null) {
      for (int bit = 0; bit < WordContexts.BIT_COUNT; bit++) {
        add(bit, context.bits >>> bit & 1);
      }
      for (int m = 0; m < context.mentionCount(); m++) {
        features[count++] = Hash.of(UNKNOWN_WORD_TEMPLATE - 1, context.before[m]);
        features[count++] = Hash.of(UNKNOWN_WORD_TEMPLATE - 2, context.after[m]);
      }
    }
  }

  private void add(int a) {
    features[count++] = Hash.of(template++, a);
  }

  private void add(int a, int b) {
    features[count++] = Hash.of(template++, a, b);
  }

  private void add(int a, int b, int c) {
    features[count++] = Hash.of(template++, a, b, c);
  }
}

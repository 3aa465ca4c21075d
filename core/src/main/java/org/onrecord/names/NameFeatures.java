package org.onrecord.names;

import org.onrecord.linear.Hash;
import org.onrecord.names.WordContexts.Evidence;

/** What the tagger looks at for one word, as hashes. Not for two threads at once. */
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

  /** Takes down the features of word {@code i}. */
  void extract(EncodedSentence forms, WordContexts surroundings, int i) {
    count = 0;
    template = 0;
    words(forms, i);
    affixes(forms, i);
    run(forms, i);
    clusters(forms, i);
    gazetteer(forms, i);
    articleContext(forms, surroundings, i);
    if (forms.isUnknown(i)) {
      unknownWord(forms, surroundings, i);
    }
  }

  private void words(EncodedSentence forms, int i) {
    int lower = forms.lower(i);
    int shape = forms.shape(i);
    int p1 = forms.lower(i - 1);
    int p2 = forms.lower(i - 2);
    int n1 = forms.lower(i + 1);
    int n2 = forms.lower(i + 2);
    int p1s = forms.shape(i - 1);
    int p2s = forms.shape(i - 2);
    int n1s = forms.shape(i + 1);
    int n2s = forms.shape(i + 2);
    add(0);
    add(forms.word(i));
    add(lower);
    add(p1);
    add(p2);
    add(n1);
    add(n2);
    add(forms.word(i - 1));
    add(forms.word(i + 1));
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
    add(shape, forms.capitalization);
    add(lower, forms.capitalization);
  }

  private void affixes(EncodedSentence forms, int i) {
    for (int letters = 1; letters <= 4; letters++) {
      add(forms.suffix(i, letters), forms.capitalization);
    }
    for (int letters = 2; letters <= 4; letters++) {
      add(forms.prefix(i, letters), forms.capitalization);
    }
  }

  /** The words that may be one name together, and those around them. */
  private void run(EncodedSentence forms, int i) {
    int from = forms.runStart[i];
    int to = forms.runEnd[i];
    int place = (i == from ? 1 : 0) + (i + 1 == to ? 2 : 0);
    int length = Math.min(to - from, 5);
    add(place, length);
    add(place, forms.lower(from - 1));
    add(place, forms.lower(to));
    add(place, forms.lower(from));
    add(place, forms.lower(to - 1));
    add(place, forms.lower(from - 1), forms.lower(to));
  }

  private void clusters(EncodedSentence forms, int i) {
    int own = forms.cluster(i);
    int before = forms.cluster(i - 1);
    int after = forms.cluster(i + 1);
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

  private void gazetteer(EncodedSentence forms, int i) {
    int own = forms.gazetteerFlags(i);
    int before = forms.gazetteerFlags(i - 1);
    int after = forms.gazetteerFlags(i + 1);
    add(own);
    add(before);
    add(after);
    add(before, own);
    add(own, after);
  }

  private void articleContext(EncodedSentence forms, WordContexts surroundings, int i) {
    Evidence evidence = forms.isCapital(i) ? surroundings.at(forms, i) : null;
    if (evidence == null) {
      return;
    }
    int bits = evidence.bits;
    for (int bit = 0; bit < WordContexts.BIT_COUNT; bit++) {
      template++;
      if ((bits >>> bit & 1) != 0) {
        template--;
        add(1);
      }
    }
    add(bits);
    add(bits, forms.shape(i));
    int beforeTemplate = ++template;
    int afterTemplate = ++template;
    int neighbours = 0;
    for (int m = 0; m < evidence.mentionCount() && neighbours < WordContexts.MAX_NEIGHBOURS; m++) {
      if (!evidence.isMention(m, forms, i)) {
        features[count++] =
            Hash.of(beforeTemplate, lexicon.clusters().path(evidence.before[m], 10));
        features[count++] = Hash.of(afterTemplate, lexicon.clusters().path(evidence.after[m], 10));
        neighbours++;
      }
    }
  }

  /** Of a word that nobody has met, what stands around it must tell. */
  private void unknownWord(EncodedSentence forms, WordContexts surroundings, int i) {
    template = UNKNOWN_WORD_TEMPLATE;
    add(forms.shape(i));
    add(forms.lower(i - 1));
    add(forms.lower(i + 1));
    add(forms.lower(i - 1), forms.lower(i + 1));
    add(forms.shape(i - 1), forms.shape(i + 1));
    Evidence evidence = forms.isCapital(i) ? surroundings.at(forms, i) : null;
    if (evidence != null) {
      for (int bit = 0; bit < WordContexts.BIT_COUNT; bit++) {
        add(bit, evidence.bits >>> bit & 1);
      }
      for (int m = 0; m < evidence.mentionCount(); m++) {
        features[count++] = Hash.of(UNKNOWN_WORD_TEMPLATE - 1, evidence.before[m]);
        features[count++] = Hash.of(UNKNOWN_WORD_TEMPLATE - 2, evidence.after[m]);
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

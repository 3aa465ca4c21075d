package org.onrecord.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.text.Capitalization;
import org.onrecord.text.Token;

/** A sentence encoded as numbers, for features. */
final class EncodedSentence {

  private static final int MAX_GAP_WORDS = 2;
  private static final int MAX_RUN_WORDS = 60;
  private static final int MAX_AFFIX_LENGTH = 4;

  final List<Token> tokens;
  final int size;

  /** Hashes of the words as written, and in lower case. */
  final int[] words;

  final int[] lowers;

  final int[] shapes;

  /** The number of each word's cluster; 0 if it has none. */
  final int[] clusters;

  /** The gazetteer flags, see {@link Gazetteer#mark}. */
  final int[] gazetteerFlags;

  /** Whether a word may be part of a name. */
  final boolean[] mayBeInName;

  /** The start and the end of the run of such words that contains each of them. */
  final int[] runStart;

  final int[] runEnd;

  private final List<int[]> runs = new ArrayList<>();

  /** A number for its {@link Capitalization}, which the shipped model has as a feature. */
  final int capitalization;

  EncodedSentence(List<Token> tokens, WordLexicon lexicon) {
    this.tokens = tokens;
    size = tokens.size();
    words = new int[size];
    lowers = new int[size];
    shapes = new int[size];
    clusters = new int[size];
    gazetteerFlags = new int[size];
    mayBeInName = new boolean[size];
    runStart = new int[size];
    runEnd = new int[size];
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      words[i] = WordTable.hash(token.text());
      lowers[i] = token.lower().equals(token.text()) ? words[i] : WordTable.hash(token.lower());
      shapes[i] = WordShape.of(token.text());
      mayBeInName[i] = WordShape.hasCapital(shapes[i]);
    }
    closeGaps();
    findRuns();
    capitalization =
        switch (Capitalization.of(tokens)) {
          case SENTENCE_CASE -> 0;
          case TITLE_CASE -> 1;
          case ALL_CAPS -> 2;
        };
    for (int i = 0; i < size; i++) {
      clusters[i] = isNear(i) ? lexicon.clusters().cluster(lowers[i]) : 0;
    }
    lexicon.gazetteer().mark(this);
  }

  /** Marks short words and numbers between capitalized words, and a number after one. */
  private void closeGaps() {
    int last = -1 - MAX_GAP_WORDS;
    for (int i = 0; i < size; i++) {
      if (!WordShape.hasCapital(shapes[i])) {
        continue;
      }
      if (i - last <= MAX_GAP_WORDS + 1 && last >= 0) {
        for (int gap = last + 1; gap < i; gap++) {
          mayBeInName[gap] = true;
        }
      }
      last = i;
      if (i + 1 < size && Character.isDigit(tokens.get(i + 1).text().charAt(0))) {
        mayBeInName[i + 1] = true;
      }
    }
  }

  /** Whether a word or one of its neighbours may be part of a name. */
  private boolean isNear(int i) {
    for (int near = Math.max(0, i - 1); near <= Math.min(size - 1, i + 1); near++) {
      if (mayBeInName[near]) {
        return true;
      }
    }
    return false;
  }

  /** Runs {@code [from, to)} of words that may be in names; long ones are split. */
  List<int[]> runs() {
    return runs;
  }

  private void findRuns() {
    int from = 0;
    for (int i = 0; i <= size; i++) {
      boolean ends = i == size || !mayBeInName[i];
      if (i > from && (ends || i - from == MAX_RUN_WORDS)) {
        runs.add(new int[] {from, i});
        Arrays.fill(runStart, from, i, from);
        Arrays.fill(runEnd, from, i, i);
        from = i;
      }
      if (ends) {
        from = i + 1;
      }
    }
  }

  int word(int i) {
    return i >= 0 && i < size ? words[i] : -1;
  }

  int lower(int i) {
    return i >= 0 && i < size ? lowers[i] : -1;
  }

  int shape(int i) {
    return i >= 0 && i < size ? shapes[i] : -1;
  }

  int cluster(int i) {
    return i >= 0 && i < size ? clusters[i] : -1;
  }

  int gazetteerFlags(int i) {
    return i >= 0 && i < size ? gazetteerFlags[i] : -1;
  }

  /** Whether the word at {@code i} has no cluster and is in no list. */
  boolean isUnknown(int i) {
    return clusters[i] == 0 && gazetteerFlags[i] == 0;
  }

  boolean isCapital(int i) {
    return i >= 0 && i < size && WordShape.startsWithCapital(shapes[i]);
  }

  /** The last letters of a word, up to four. */
  int suffix(int i, int letters) {
    String lower = tokens.get(i).lower();
    return affix(lower, Math.max(0, lower.length() - letters), lower.length());
  }

  int prefix(int i, int letters) {
    String lower = tokens.get(i).lower();
    return affix(lower, 0, Math.min(letters, lower.length()));
  }

  private static int affix(String word, int from, int to) {
    int hash = MAX_AFFIX_LENGTH;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return hash;
  }
}

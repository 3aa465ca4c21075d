package org.onrecord.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.text.Capitalization;
import org.onrecord.text.Token;

/** The words of a sentence as numbers, for features. */
final class Forms {

  private static final int LONGEST_GAP = 2;
  private static final int LONGEST_RUN = 60;
  private static final int LONGEST_AFFIX = 4;

  final List<Token> tokens;
  final int size;

  /** Hashes of the words as written, and in lower case. */
  final int[] words;

  final int[] lowers;

  final int[] shapes;

  /** The number of each word's cluster; 0 for none. */
  final int[] clusters;

  /** What the gazetteer says, see {@link Gazetteer#mark}. */
  final int[] listed;

  /** Whether a word may be part of a name. */
  final boolean[] possible;

  /** Where the run of possible words begins that each such word is in, and where it ends. */
  final int[] runFrom;

  final int[] runTo;

  private final List<int[]> runs = new ArrayList<>();

  /** A number for its {@link Capitalization}, which the shipped model has as a feature. */
  final int style;

  Forms(List<Token> tokens, Lexicon lexicon) {
    this.tokens = tokens;
    size = tokens.size();
    words = new int[size];
    lowers = new int[size];
    shapes = new int[size];
    clusters = new int[size];
    listed = new int[size];
    possible = new boolean[size];
    runFrom = new int[size];
    runTo = new int[size];
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      words[i] = WordTable.hash(token.text());
      lowers[i] = token.lower().equals(token.text()) ? words[i] : WordTable.hash(token.lower());
      shapes[i] = Shape.of(token.text());
      possible[i] = Shape.hasCapital(shapes[i]);
    }
    closeGaps();
    findRuns();
    style =
        switch (Capitalization.of(tokens)) {
          case SENTENCE_CASE -> 0;
          case TITLE_CASE -> 1;
          case ALL_CAPS -> 2;
        };
    for (int i = 0; i < size; i++) {
      clusters[i] = isNear(i) ? lexicon.clusters().get(lowers[i]) : 0;
    }
    lexicon.gazetteer().mark(this);
  }

  /** Small words and numbers between words with a capital, and a number after one. */
  private void closeGaps() {
    int last = -1 - LONGEST_GAP;
    for (int i = 0; i < size; i++) {
      if (!Shape.hasCapital(shapes[i])) {
        continue;
      }
      if (i - last <= LONGEST_GAP + 1 && last >= 0) {
        for (int gap = last + 1; gap < i; gap++) {
          possible[gap] = true;
        }
      }
      last = i;
      if (i + 1 < size && Character.isDigit(tokens.get(i + 1).text().charAt(0))) {
        possible[i + 1] = true;
      }
    }
  }

  /** Whether a word or one of its neighbours may be part of a name. */
  private boolean isNear(int i) {
    for (int near = Math.max(0, i - 1); near <= Math.min(size - 1, i + 1); near++) {
      if (possible[near]) {
        return true;
      }
    }
    return false;
  }

  /** The runs {@code [from, to)} of words that may be parts of names, long ones in pieces. */
  List<int[]> runs() {
    return runs;
  }

  private void findRuns() {
    int from = 0;
    for (int i = 0; i <= size; i++) {
      boolean ends = i == size || !possible[i];
      if (i > from && (ends || i - from == LONGEST_RUN)) {
        runs.add(new int[] {from, i});
        Arrays.fill(runFrom, from, i, from);
        Arrays.fill(runTo, from, i, i);
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

  int listed(int i) {
    return i >= 0 && i < size ? listed[i] : -1;
  }

  /** Whether no cluster and no list has the word at {@code i}. */
  boolean isUnknown(int i) {
    return clusters[i] == 0 && listed[i] == 0;
  }

  boolean isCapital(int i) {
    return i >= 0 && i < size && Shape.isCapital(shapes[i]);
  }

  /** The end of a word, of up to four letters. */
  int suffix(int i, int letters) {
    String lower = tokens.get(i).lower();
    return affix(lower, Math.max(0, lower.length() - letters), lower.length());
  }

  int prefix(int i, int letters) {
    String lower = tokens.get(i).lower();
    return affix(lower, 0, Math.min(letters, lower.length()));
  }

  private static int affix(String word, int from, int to) {
    int hash = LONGEST_AFFIX;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return hash;
  }
}

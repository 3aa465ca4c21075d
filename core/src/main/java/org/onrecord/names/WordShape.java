package org.onrecord.names;

/** The shape of a word as a number: its capitals, digits and marks in order. */
final class WordShape {

  private static final int CAPITAL = 1;
  private static final int LETTER = 2;
  private static final int DIGIT = 3;
  private static final int KIND_BITS = 2;

  private static final int HAS_CAPITAL = 1 << 30;
  private static final int STARTS_WITH_CAPITAL = 1 << 29;

  private WordShape() {}

  /** Runs of one class of character count as two at most. */
  static int of(String word) {
    int shape = 0;
    int flags = 0;
    int last = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int kind =
          Character.isUpperCase(c)
              ? CAPITAL
              : Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : c << KIND_BITS;
      if (kind == CAPITAL) {
        flags |= i == 0 ? HAS_CAPITAL | STARTS_WITH_CAPITAL : HAS_CAPITAL;
      }
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        shape = 31 * shape + kind;
      }
    }
    return shape & STARTS_WITH_CAPITAL - 1 | flags;
  }

  static boolean hasCapital(int shape) {
    return (shape & HAS_CAPITAL) != 0;
  }

  static boolean startsWithCapital(int shape) {
    return (shape & STARTS_WITH_CAPITAL) != 0;
  }
}

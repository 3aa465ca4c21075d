package org.onrecord.syntax;

/**
 * How a stretch in quotation marks looks from outside, where it counts as one word.
 *
 * @param words how many words it has
 * @param capital whether it begins with a capital
 * @param last its last character
 */
public record Looks(int words, boolean capital, char last) {

  private static final int SENTENCE = 8;
  private static final int CLAUSE = 4;

  /** A number for all stretches that look alike. */
  int code() {
    int size = words < 2 ? 0 : words < CLAUSE ? 1 : words < SENTENCE ? 2 : 3;
    int end = last == ',' ? 1 : last == '.' ? 2 : last == '?' || last == '!' ? 3 : 0;
    return size << 3 | end << 1 | (capital ? 1 : 0);
  }
}

package org.onrecord.syntax;

/**
 * How a stretch in quotation marks looks from outside, where it counts as one word.
 *
 * @param words how many words it has
 * @param beginsWithCapital whether it begins with a capital
 * @param lastCharacter its last character
 */
public record QuotedToken(int words, boolean beginsWithCapital, char lastCharacter) {

  private static final int MIN_SENTENCE_WORDS = 8;
  private static final int MIN_CLAUSE_WORDS = 4;

  /** A number for all stretches that look alike. */
  int shapeClass() {
    int size = words < 2 ? 0 : words < MIN_CLAUSE_WORDS ? 1 : words < MIN_SENTENCE_WORDS ? 2 : 3;
    int end =
        lastCharacter == ','
            ? 1
            : lastCharacter == '.' ? 2 : lastCharacter == '?' || lastCharacter == '!' ? 3 : 0;
    return size << 3 | end << 1 | (beginsWithCapital ? 1 : 0);
  }
}

package org.onrecord.syntax;

/**
 * The shape of a quotation that is parsed as one token.
 *
 * @param words the number of its words
 * @param beginsWithCapital whether it begins with a capital
 * @param lastCharacter its last character
 */
public record QuotedToken(int words, boolean beginsWithCapital, char lastCharacter) {

  private static final int MIN_SENTENCE_WORDS = 8;
  private static final int MIN_CLAUSE_WORDS = 4;

  /** A number that is equal for quotations of the same shape. */
  int shapeClass() {
    int size = words < 2 ? 0 : words < MIN_CLAUSE_WORDS ? 1 : words < MIN_SENTENCE_WORDS ? 2 : 3;
    int end =
        lastCharacter == ','
            ? 1
            : lastCharacter == '.' ? 2 : lastCharacter == '?' || lastCharacter == '!' ? 3 : 0;
    return size << 3 | end << 1 | (beginsWithCapital ? 1 : 0);
  }
}

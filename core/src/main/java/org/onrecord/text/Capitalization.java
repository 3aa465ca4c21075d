package org.onrecord.text;

import java.util.List;

/**
 * How the words of a sentence are capitalized. Only its longer words are counted, because headlines
 * do not capitalize short words.
 */
public enum Capitalization {
  /** Capitals are informative. */
  SENTENCE_CASE,
  /** Nearly all longer words are capitalized, as in headlines: "Talks Resume in Muscat". */
  TITLE_CASE,
  /** All letters are capitals: "TALKS RESUME IN MUSCAT". */
  ALL_CAPS;

  private static final int MIN_LONG_WORD_LENGTH = 4;
  private static final int MIN_LONG_WORDS = 3;
  private static final double MIN_CAPITALIZED_SHARE = .75;

  /** The capitalization of a sentence; {@link #SENTENCE_CASE} if it has too few longer words. */
  public static Capitalization of(List<Token> tokens) {
    int words = 0;
    int capitalized = 0;
    int allCaps = 0;
    for (Token token : tokens) {
      String text = token.text();
      if (text.length() >= MIN_LONG_WORD_LENGTH && Character.isLetter(text.charAt(0))) {
        words++;
        capitalized += token.isCapitalized() ? 1 : 0;
        allCaps += token.isAllCaps() ? 1 : 0;
      }
    }
    if (words < MIN_LONG_WORDS || capitalized < words * MIN_CAPITALIZED_SHARE) {
      return SENTENCE_CASE;
    }
    return allCaps == words ? ALL_CAPS : TITLE_CASE;
  }
}

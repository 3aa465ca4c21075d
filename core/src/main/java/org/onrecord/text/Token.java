package org.onrecord.text;

/**
 * A word, number, abbreviation or single punctuation mark.
 *
 * @param text the token as written
 * @param lower {@code text} in lower case
 * @param start the UTF-16 offset of its start in the text
 * @param end the offset after its end
 */
public record Token(String text, String lower, int start, int end) {

  /** Whether it begins with a letter or digit, and so is not punctuation. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalized() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether it has two letters or more and all of them are capitals: "NATO", "U.S.". */
  public boolean isAllCaps() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (!Character.isUpperCase(c)) {
          return false;
        }
      }
    }
    return letters >= 2;
  }

  public boolean is(String word) {
    return lower.equals(word);
  }
}

package org.onrecord.search;

import java.lang.Character.UnicodeScript;

/**
 * Counts the words of a text as an index does, roughly: stretches of letters and digits; each
 * letter of Han and Hiragana, and each emoji, which stand without spaces; and parts of stretches
 * that are longer than any word.
 */
final class WordCounter {

  /** The longest word of an index, in code points; the rest is the next word. */
  private static final int MAX_LENGTH = 255;

  private final String text;

  WordCounter(String text) {
    this.text = text;
  }

  /** The number of words. */
  int words() {
    return scan(Integer.MAX_VALUE)[0];
  }

  /** The UTF-16 offset at which the first {@code words} words end. */
  int end(int words) {
    return scan(words)[1];
  }

  /** Counts up to a number of words; returns their number and the offset of the next one. */
  private int[] scan(int max) {
    int words = 0;
    int length = 0;
    int character;
    for (int i = 0; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      boolean isAlone = isAlone(character);
      boolean isWord = isAlone || Character.isLetterOrDigit(character);
      boolean begins = isAlone || (isWord && length % MAX_LENGTH == 0);
      if (begins && words == max) {
        return new int[] {words, i};
      }
      words += begins ? 1 : 0;
      length = isWord && !isAlone ? length + 1 : 0;
    }
    return new int[] {words, text.length()};
  }

  private static boolean isAlone(int character) {
    if (character < 0x2000) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(character);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || Character.isEmojiPresentation(character);
  }
}

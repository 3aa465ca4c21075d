package org.onrecord.verify;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;

/** Makes the key by which words are compared: see {@link Word#key}. */
final class Spelling {

  private static final CharMatcher ASCII_LOWER = CharMatcher.inRange('a', 'z');
  private static final int MIN_RULE_LENGTH = 6;

  /** What may follow the letters that differ; longer ones before their own endings. */
  private static final String[] ENDINGS = {
    "ations", "ation", "able", "ites", "ite", "ing", "ers", "ful", "ed", "er", "es", "e", "s"
  };

  private static final String[] BRITISH = {"is", "ys", "our", "ll"};
  private static final String[] AMERICAN = {"iz", "yz", "or", "l"};

  private Spelling() {}

  /**
   * The key of a word.
   *
   * @param word the word without soft hyphens, its apostrophes as {@code '}
   */
  static String key(String word) {
    String lower = folded(word);
    String number = WordLists.NUMBERS.get(lower);
    if (number != null) {
      return number;
    }
    if (Character.isDigit(lower.charAt(0))) {
      return withoutGrouping(lower);
    }
    return american(lower);
  }

  /** The word in lower case, without accents and ligatures. */
  static String folded(String word) {
    if (ASCII_LOWER.matchesAllOf(word)) {
      return word;
    }
    if (CharMatcher.ascii().matchesAllOf(word)) {
      return Ascii.toLowerCase(word);
    }
    String compatible = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(compatible.length());
    compatible
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.isEmpty() ? word : bare.toString().toLowerCase(Locale.ROOT);
  }

  /** "1,000" as "1000"; "1,5" keeps its comma. */
  private static String withoutGrouping(String number) {
    String bare = number;
    for (int comma = bare.indexOf(','); comma >= 0; comma = bare.indexOf(',', comma)) {
      int digits = 0;
      while (comma + 1 + digits < bare.length()
          && Character.isDigit(bare.charAt(comma + 1 + digits))) {
        digits++;
      }
      if (digits != 3) {
        return bare;
      }
      bare = bare.substring(0, comma) + bare.substring(comma + 1);
    }
    return bare;
  }

  private static String american(String word) {
    String listed = WordLists.SPELLINGS.get(word);
    if (listed != null) {
      return listed;
    }
    if (word.length() < MIN_RULE_LENGTH || !mayBeBritish(word)) {
      return word;
    }
    // Also makes "promize" of "promise": on both sides, and shown to nobody.
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        return replaced(word, word.length() - ending.length());
      }
    }
    int our = word.endsWith("our") ? word.length() - 3 : -1;
    return our < 0 ? word : word.substring(0, our) + "or";
  }

  private static boolean mayBeBritish(String word) {
    for (String letters : BRITISH) {
      if (word.contains(letters)) {
        return true;
      }
    }
    return false;
  }

  /** Replaces the British letters before an ending. */
  private static String replaced(String word, int ending) {
    for (int i = 0; i < BRITISH.length; i++) {
      int start = ending - BRITISH[i].length();
      if (start > 0 && word.startsWith(BRITISH[i], start)) {
        return word.substring(0, start) + AMERICAN[i] + word.substring(ending);
      }
    }
    return word;
  }
}

package org.onrecord.text;

import com.google.common.base.Ascii;
import java.text.Normalizer;
import java.util.Locale;

/** Normalizes words of names for comparison. */
public final class NameNormalizer {

  private static final char MAX_ASCII = 127;

  private NameNormalizer() {}

  /** The word in lower case, without accents and full stops. */
  public static String normalize(String word) {
    if (isNormalized(word)) {
      return word;
    }
    if (isAscii(word)) {
      return Ascii.toLowerCase(word.replace(".", ""));
    }
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '.')
        .forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a word is ASCII only. */
  public static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > MAX_ASCII) {
        return false;
      }
    }
    return true;
  }

  /** Most words are lower case already and need no copy. */
  private static boolean isNormalized(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 'z' || c == '.' || c >= 'A' && c <= 'Z') {
        return false;
      }
    }
    return true;
  }
}

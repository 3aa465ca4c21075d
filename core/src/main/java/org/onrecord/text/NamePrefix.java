package org.onrecord.text;

import com.google.common.base.CharMatcher;

/**
 * The beginning of a name as someone types it: of any of its words, and of what follows that. Case,
 * accents and punctuation do not matter.
 */
public final class NamePrefix {

  private static final CharMatcher SEPARATORS = CharMatcher.forPredicate(c -> !isWordCharacter(c));

  private final String words;

  private NamePrefix(String words) {
    this.words = words;
  }

  public static NamePrefix of(String typed) {
    return new NamePrefix(words(typed));
  }

  /** Whether nothing was typed that could begin a name. */
  public boolean isBlank() {
    return words.isBlank();
  }

  /** Whether a name has words that begin so; all have if this is blank. */
  public boolean matches(String name) {
    return isBlank() || words(name).contains(words);
  }

  /** Each word after a space. */
  private static String words(String name) {
    return " " + SEPARATORS.trimAndCollapseFrom(NameNormalizer.normalize(name), ' ');
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}

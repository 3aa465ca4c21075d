package org.onrecord.text;

import com.google.common.base.CharMatcher;

/**
 * A prefix of a name as typed: of any of its words and what follows. Ignores case, accents and
 * punctuation.
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

  /** Whether the prefix is empty. */
  public boolean isBlank() {
    return words.isBlank();
  }

  /** Whether a word of the name starts with the prefix; true for all names if it is empty. */
  public boolean matches(String name) {
    return isBlank() || words(name).contains(words);
  }

  /** The words, each preceded by a space. */
  private static String words(String name) {
    return " " + SEPARATORS.trimAndCollapseFrom(NameNormalizer.normalize(name), ' ');
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}

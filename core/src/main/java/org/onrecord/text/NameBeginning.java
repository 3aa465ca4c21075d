package org.onrecord.text;

import com.google.common.base.CharMatcher;

/**
 * The beginning of a name as someone types it: of any of its words, and of what follows that. Case,
 * accents and punctuation do not matter.
 */
public final class NameBeginning {

  private static final CharMatcher BETWEEN = CharMatcher.forPredicate(c -> !isOfWord(c));

  private final String words;

  private NameBeginning(String words) {
    this.words = words;
  }

  public static NameBeginning of(String typed) {
    return new NameBeginning(words(typed));
  }

  /** Whether nothing was typed that could begin a name. */
  public boolean isBlank() {
    return words.isBlank();
  }

  /** Whether a name has words that begin so; all have if this is blank. */
  public boolean begins(String name) {
    return isBlank() || words(name).contains(words);
  }

  /** Each word after a space. */
  private static String words(String name) {
    return " " + BETWEEN.trimAndCollapseFrom(NameWord.bare(name), ' ');
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}

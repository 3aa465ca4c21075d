package org.onrecord.names;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Token;

/**
 * Splits words at hyphens where a name may end or begin: "Varnholm-based", "pro-Varnholm", but not
 * "Jean-Paul" or "al-Khair".
 */
public final class HyphenSplitter {

  /** The longest particle that is part of a name: "al-", "ibn-". */
  private static final int MAX_PARTICLE_LENGTH = 3;

  private HyphenSplitter() {}

  /** The tokens, some of them split. */
  public static List<Token> of(List<Token> tokens) {
    List<Token> parts = new ArrayList<>(tokens.size() + 4);
    for (Token token : tokens) {
      int cut = token.text().length() > 3 ? cutIndex(token.text()) : 0;
      if (cut == 0) {
        parts.add(token);
      } else {
        parts.add(part(token, 0, cut));
        parts.add(part(token, cut, token.text().length()));
      }
    }
    return parts;
  }

  /** The offset at which to split, or 0. */
  private static int cutIndex(String word) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen <= 0 || hyphen + 1 == word.length()) {
      return 0;
    }
    boolean capitalBefore = hasCapital(word, 0, hyphen);
    boolean capitalAfter = hasCapital(word, hyphen + 1, word.length());
    if (capitalBefore && !capitalAfter && Character.isLetter(word.charAt(hyphen + 1))) {
      return hyphen;
    }
    return !capitalBefore && capitalAfter && hyphen > MAX_PARTICLE_LENGTH ? hyphen + 1 : 0;
  }

  private static boolean hasCapital(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Token part(Token token, int from, int to) {
    return new Token(
        token.text().substring(from, to),
        token.lower().substring(from, to),
        token.start() + from,
        token.start() + to);
  }
}

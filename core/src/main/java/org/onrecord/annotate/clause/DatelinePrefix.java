package org.onrecord.annotate.clause;

import java.util.List;
import org.onrecord.text.Token;

/**
 * The dateline before the dash of a wire story: "PORT ELLERY, March 7 (HNA) —". Its place is an
 * actor, its agency is not.
 */
public final class DatelinePrefix {

  private static final int MAX_TOKENS = 16;

  private DatelinePrefix() {}

  /** The index after the last token of a paragraph's dateline; 0 if it has none. */
  public static int end(List<Token> tokens) {
    if (tokens.isEmpty() || !tokens.get(0).isCapitalized()) {
      return 0;
    }
    for (int i = 1; i < Math.min(MAX_TOKENS, tokens.size()); i++) {
      if (Character.isLowerCase(tokens.get(i).text().codePointAt(0))) {
        return 0;
      }
      if (isDash(tokens.get(i).text())) {
        boolean agency = tokens.get(i - 1).text().equals(")");
        return agency || tokens.get(0).isAllCaps() ? i + 1 : 0;
      }
    }
    return 0;
  }

  private static boolean isDash(String mark) {
    return mark.equals("—") || mark.equals("–") || mark.equals("_") || mark.startsWith("-");
  }
}

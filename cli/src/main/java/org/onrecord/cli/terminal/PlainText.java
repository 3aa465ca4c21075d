package org.onrecord.cli.terminal;

/**
 * Makes text safe for a terminal. Escape sequences in an article could control the terminal, and
 * direction overrides could change who seems to say what.
 */
public final class PlainText {

  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /**
   * Replaces white space by spaces, and other controls, direction overrides and lone surrogates by
   * {@code U+FFFD}. The length does not change, so offsets stay valid.
   */
  public static String sanitize(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c)) {
        plain.setCharAt(i, ' ');
      } else if (Character.isISOControl(c) || isDirectionOverride(c) || isLoneSurrogate(text, i)) {
        plain.setCharAt(i, REPLACEMENT);
      }
    }
    return plain.toString();
  }

  /** As {@link #sanitize}, but keeps line feeds. */
  public static String sanitizeLines(String text) {
    StringBuilder plain = new StringBuilder(sanitize(text));
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      plain.setCharAt(end, '\n');
    }
    return plain.toString();
  }

  /** Whether the character at {@code i} is half a surrogate pair without its other half. */
  public static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** Whether the character changes the order in which a terminal shows the text after it. */
  public static boolean isDirectionOverride(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}

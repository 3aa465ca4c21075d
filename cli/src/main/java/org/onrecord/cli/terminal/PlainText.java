package org.onrecord.cli.terminal;

/**
 * Text that does nothing to a terminal. Articles come from anywhere: an escape sequence in one
 * could rename a window, and a reversed line could change who said what.
 */
public final class PlainText {

  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /**
   * The text with a space for every line end and tab, and {@code U+FFFD} for every other control,
   * writing-direction override and lone surrogate. As long as it was, so that offsets hold.
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

  /** Whether the character at {@code i} is half a surrogate pair without its other half. */
  public static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static boolean isDirectionOverride(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}

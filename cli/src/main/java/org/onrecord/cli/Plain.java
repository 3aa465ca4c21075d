package org.onrecord.cli;

/**
 * Text that does nothing to a terminal. Articles come from anywhere: an escape sequence in one
 * could rename a window, and a reversed line could change who said what.
 */
final class Plain {

  private static final char STAND_IN = '\uFFFD';

  private Plain() {}

  /**
   * The text with a space for every line end and tab, and {@code U+FFFD} for every other control,
   * writing-direction override and lone surrogate. As long as it was, so that offsets hold.
   */
  static String text(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c)) {
        plain.setCharAt(i, ' ');
      } else if (Character.isISOControl(c) || isOverride(c) || isLoneSurrogate(text, i)) {
        plain.setCharAt(i, STAND_IN);
      }
    }
    return plain.toString();
  }

  /** Whether the character at {@code i} is half a surrogate pair without its other half. */
  static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static boolean isOverride(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}

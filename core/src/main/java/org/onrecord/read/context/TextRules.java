package org.onrecord.read.context;

import com.google.common.base.CharMatcher;

/** Blanks, words and sentence ends, as defined for all readers. */
public final class TextRules {

  /** White space, no-break spaces and invisible characters. */
  public static final CharMatcher BLANK =
      CharMatcher.whitespace()
          .or(CharMatcher.anyOf("\u00A0\u200B\u200C\u200D\u2060\uFEFF\u00AD"))
          .precomputed();

  private static final CharMatcher CLOSERS =
      CharMatcher.anyOf("\"'”’»«“)]").or(BLANK).precomputed();
  private static final CharMatcher STOPS = CharMatcher.anyOf(".!?…:;。！？").precomputed();

  /** White space of any kind at which a title or name may be wrapped. */
  public static final CharMatcher SPACES =
      CharMatcher.whitespace().or(CharMatcher.is('\u00A0')).precomputed();

  private static final int MAX_ABBREVIATED_LENGTH = 60;

  private TextRules() {}

  public static boolean isBlank(String text) {
    return BLANK.matchesAllOf(text);
  }

  public static String trim(String text) {
    return BLANK.trimFrom(text);
  }

  /** Whether a text ends like a sentence, ignoring closing marks. */
  public static boolean endsSentence(String text) {
    String words = CLOSERS.trimTrailingFrom(text);
    return !words.isEmpty() && STOPS.matches(words.charAt(words.length() - 1));
  }

  /** A value for a message, shortened to fit a terminal. */
  public static String abbreviated(String value) {
    return value.length() > MAX_ABBREVIATED_LENGTH
        ? value.substring(0, MAX_ABBREVIATED_LENGTH) + "…"
        : value;
  }

  /** Whether there is a word boundary at this offset. */
  public static boolean isWordBoundary(String text, int at) {
    return at <= 0
        || at >= text.length()
        || !Character.isLetterOrDigit(text.codePointBefore(at))
        || !Character.isLetterOrDigit(text.codePointAt(at));
  }
}

package org.onrecord.read.context;

import com.google.common.base.CharMatcher;

/** What a blank, a word and an end of a sentence are, for all readers here. */
public final class TextRules {

  /** White space, no-break spaces and characters that print nothing. */
  public static final CharMatcher BLANK =
      CharMatcher.whitespace()
          .or(CharMatcher.anyOf("\u00A0\u200B\u200C\u200D\u2060\uFEFF\u00AD"))
          .precomputed();

  private static final CharMatcher CLOSERS =
      CharMatcher.anyOf("\"'”’»«“)]").or(BLANK).precomputed();
  private static final CharMatcher STOPS = CharMatcher.anyOf(".!?…:;。！？").precomputed();

  /** White space of any kind, which a title or name may be broken by. */
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

  /** Whether the words end as a sentence does, closing marks aside. */
  public static boolean endsSentence(String text) {
    String words = CLOSERS.trimTrailingFrom(text);
    return !words.isEmpty() && STOPS.matches(words.charAt(words.length() - 1));
  }

  /** A value for a message, cut to a length that a terminal takes. */
  public static String abbreviated(String value) {
    return value.length() > MAX_ABBREVIATED_LENGTH
        ? value.substring(0, MAX_ABBREVIATED_LENGTH) + "…"
        : value;
  }

  /** Whether no word runs across this position. */
  public static boolean isWordBoundary(String text, int at) {
    return at <= 0
        || at >= text.length()
        || !Character.isLetterOrDigit(text.codePointBefore(at))
        || !Character.isLetterOrDigit(text.codePointAt(at));
  }
}

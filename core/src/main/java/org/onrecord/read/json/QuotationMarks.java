package org.onrecord.read.json;

import com.google.common.base.CharMatcher;
import org.onrecord.model.Span;
import org.onrecord.read.context.TextRules;

/** Quotation marks around given text. */
final class QuotationMarks {

  private static final CharMatcher OPENING = CharMatcher.anyOf("\"“„‟«»'‘‚‹›");
  private static final CharMatcher CLOSING = CharMatcher.anyOf("\"”“»«'’‘›‹");
  private static final CharMatcher STOPS = CharMatcher.anyOf(".,!?…;");

  private QuotationMarks() {}

  /** Whether a text is in quotation marks. */
  static boolean around(String words) {
    return words.length() > 2
        && OPENING.matches(words.charAt(0))
        && CLOSING.matches(words.charAt(words.length() - 1));
  }

  /** The text without the quotation marks around it. */
  static String strip(String words) {
    return around(words) ? words.substring(1, words.length() - 1) : words;
  }

  /**
   * The span extended by the quotation marks directly around it, and the full stop before the
   * closing one; the span itself if there are none.
   */
  static Span widen(Span span, String text) {
    int end = span.end();
    if (end < text.length() && STOPS.matches(text.charAt(end))) {
      end++;
    }
    boolean marked =
        span.start() > 0
            && OPENING.matches(text.charAt(span.start() - 1))
            && end < text.length()
            && CLOSING.matches(text.charAt(end));
    return marked ? new Span(span.part(), span.start() - 1, end + 1) : span;
  }

  /** Whether the quoted text is a whole utterance: it begins and ends like a sentence. */
  static boolean holdUtterance(String words) {
    String inner = TextRules.trim(strip(words));
    return !inner.isEmpty()
        && Character.isUpperCase(inner.codePointAt(0))
        && STOPS.matches(inner.charAt(inner.length() - 1));
  }
}

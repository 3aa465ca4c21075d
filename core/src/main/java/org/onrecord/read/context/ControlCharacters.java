package org.onrecord.read.context;

import com.google.common.base.CharMatcher;
import java.nio.charset.Charset;
import org.onrecord.model.Article;

/**
 * Repairs punctuation that was converted wrongly: the control characters U+0080 to U+009F were
 * quotation marks and dashes in Windows-1252, which browsers display. Each is one character before
 * and after, so that offsets stay valid.
 */
final class ControlCharacters {

  private static final CharMatcher C1 = CharMatcher.inRange('\u0080', '\u009F').precomputed();
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private ControlCharacters() {}

  /** The article with repaired text; unchanged if it is annotated, or has no such characters. */
  static Article repaired(Article article) {
    boolean annotated = !article.quotes().isEmpty() || !article.actors().isEmpty();
    boolean clean =
        C1.matchesNoneOf(article.title())
            && C1.matchesNoneOf(article.standfirst())
            && C1.matchesNoneOf(article.body());
    return annotated || clean
        ? article
        : article.toBuilder()
            .title(repaired(article.title()))
            .standfirst(repaired(article.standfirst()))
            .body(repaired(article.body()))
            .build();
  }

  private static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text);
    for (int at = C1.indexIn(text); at >= 0; at = C1.indexIn(text, at + 1)) {
      String printed = new String(new byte[] {(byte) text.charAt(at)}, WINDOWS_1252);
      // Five of the characters are not assigned in Windows-1252.
      repaired.setCharAt(
          at, C1.matchesAnyOf(printed) || printed.equals("\uFFFD") ? ' ' : printed.charAt(0));
    }
    return repaired.toString();
  }
}

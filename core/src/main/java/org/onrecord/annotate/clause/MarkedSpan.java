package org.onrecord.annotate.clause;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import org.onrecord.syntax.QuotedToken;
import org.onrecord.text.QuotedSpan;

/**
 * A quotation as seen by the rules.
 *
 * @param marks its position with the quotation marks
 * @param words the trimmed text between the marks
 * @param isSingleMarked whether it has single quotation marks
 */
public record MarkedSpan(QuotedSpan marks, String words, boolean isSingleMarked) {

  private static final String INNER_MARKS = "’'” ";
  private static final String SINGLE = "‘’'‚‹";
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().limit(64);

  static MarkedSpan of(QuotedSpan marks, String text) {
    return new MarkedSpan(
        marks,
        text.substring(marks.innerStart(), marks.innerEnd()).strip(),
        marks.innerStart() - marks.start() == 1 && SINGLE.indexOf(text.charAt(marks.start())) >= 0);
  }

  /**
   * Whether the words, without marks inside them, end with one of the characters of {@code any}.
   */
  public boolean endsWithAny(String any) {
    int last = words.length() - 1;
    while (last > 0 && INNER_MARKS.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return any.indexOf(words.charAt(last)) >= 0;
  }

  /** Its first 64 words. */
  public List<String> split() {
    return WORDS.splitToList(words);
  }

  public boolean beginsWithCapital() {
    return Character.isUpperCase(words.codePointAt(0));
  }

  /** Its shape as a single token. */
  QuotedToken shape() {
    return new QuotedToken(split().size(), beginsWithCapital(), words.charAt(words.length() - 1));
  }
}

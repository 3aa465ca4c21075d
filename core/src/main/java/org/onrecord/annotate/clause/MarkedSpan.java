package org.onrecord.annotate.clause;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import org.onrecord.syntax.QuotedToken;
import org.onrecord.text.QuotedSpan;

/**
 * A marked span as the rules see it.
 *
 * @param marks where it stands
 * @param words what stands between the marks, without white space at its ends
 * @param isSingleMarked whether the marks are single ones
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

  /** Whether the words, marks inside them aside, end with one of the characters of {@code any}. */
  public boolean endsWithAny(String any) {
    int last = words.length() - 1;
    while (last > 0 && INNER_MARKS.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return any.indexOf(words.charAt(last)) >= 0;
  }

  /** Its words, the first 64 of them. */
  public List<String> split() {
    return WORDS.splitToList(words);
  }

  public boolean beginsWithCapital() {
    return Character.isUpperCase(words.codePointAt(0));
  }

  /** How it looks from outside, where it counts as one word. */
  QuotedToken shape() {
    return new QuotedToken(split().size(), beginsWithCapital(), words.charAt(words.length() - 1));
  }
}

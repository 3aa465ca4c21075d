package org.onrecord.annotate;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import org.onrecord.syntax.Looks;
import org.onrecord.text.Quoted;

/**
 * A marked span as the rules see it.
 *
 * @param marks where it stands
 * @param words what stands between the marks, without white space at its ends
 * @param single whether the marks are single ones
 */
record Stretch(Quoted marks, String words, boolean single) {

  private static final String INNER_MARKS = "’'” ";
  private static final String SINGLE = "‘’'‚‹";
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().limit(64);

  static Stretch of(Quoted marks, String text) {
    return new Stretch(
        marks,
        text.substring(marks.innerStart(), marks.innerEnd()).strip(),
        marks.innerStart() - marks.start() == 1 && SINGLE.indexOf(text.charAt(marks.start())) >= 0);
  }

  /** Whether the words, marks inside them aside, end with one of the characters of {@code any}. */
  boolean endsWithAny(String any) {
    int last = words.length() - 1;
    while (last > 0 && INNER_MARKS.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return any.indexOf(words.charAt(last)) >= 0;
  }

  /** Its words, the first 64 of them. */
  List<String> split() {
    return WORDS.splitToList(words);
  }

  boolean beginsWithCapital() {
    return Character.isUpperCase(words.codePointAt(0));
  }

  /** How it looks from outside, where it counts as one word. */
  Looks looks() {
    return new Looks(split().size(), beginsWithCapital(), words.charAt(words.length() - 1));
  }
}

package org.onrecord.read.plain;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.text.WordList;

/**
 * A line between the date and the text of an article in a Nexis export that is not part of it:
 * "Late Edition - Final", "Correction Appended".
 */
final class NexisNotice {

  private static final int MAX_LENGTH = 60;

  private static final ImmutableList<Pattern> FORMS =
      WordList.lines(NexisNotice.class, "nexis-notices.txt").stream()
          .map(form -> Pattern.compile(Pattern.quote(form).replace("*", "\\E.*\\Q")))
          .collect(ImmutableList.toImmutableList());

  private NexisNotice() {}

  static boolean matches(String line) {
    String lower = line.strip().toLowerCase(Locale.ROOT);
    return lower.length() <= MAX_LENGTH
        && FORMS.stream().anyMatch(form -> form.matcher(lower).matches());
  }
}

package org.onrecord.read.plain;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Published;
import org.onrecord.read.context.TextRules;

/**
 * The dateline at the start of a body: "GENEVA, March 7, 2024 (Reuters) - …". It stays in the body;
 * only a date with a year is used.
 */
final class WireDateline {

  /** The wire sets the filing date, possibly one day before publication. */
  private static final double CONFIDENCE = 0.7;

  private static final int MAX_LENGTH = 100;
  private static final CharMatcher DASHES = CharMatcher.anyOf("—–-");
  private static final Pattern CITY =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{2,40}(?:[,/(]|\\s\\().*");

  private WireDateline() {}

  /** The date of the dateline in a body's first paragraph, if it has one with a year. */
  static Optional<Published> date(String paragraph, LocalDate latest) {
    String head = paragraph.substring(0, Math.min(MAX_LENGTH, paragraph.length()));
    for (int at = DASHES.indexIn(head); at >= 0; at = DASHES.indexIn(head, at + 1)) {
      boolean apart = at > 0 && TextRules.BLANK.matches(head.charAt(at - 1));
      if (apart && CITY.matcher(head.substring(0, at)).matches()) {
        String line = head.substring(0, at);
        return DateText.all(line).stream()
            .filter(date -> !date.date().isAfter(latest))
            .findFirst()
            .map(date -> date.published(line, Published.DateSource.DATELINE, CONFIDENCE));
      }
    }
    return Optional.empty();
  }
}

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

  /** A place in ordinary case is only followed by a date: "Port Vell, March 7, 2026 – …". */
  private static final Pattern MIXED_CASE_CITY =
      Pattern.compile(
          "(?!On |In |At |By |From |Since |Until )\\p{Lu}[\\p{L}\\p{M}.'’-]{1,24}(?:"
              + " \\p{L}[\\p{L}\\p{M}.'’-]{1,24}){0,3}(?:, \\p{Lu}[\\p{L}. ]{1,24})?(?:,|:) ?");

  private static final Pattern AGENCY = Pattern.compile("\\s?(?:\\([^()]{1,40}\\)\\s?)?");

  private WireDateline() {}

  /** The date of the dateline in a body's first paragraph, if it has one with a year. */
  static Optional<Published> date(String paragraph, LocalDate latest) {
    String head = paragraph.substring(0, Math.min(MAX_LENGTH, paragraph.length()));
    for (int at = DASHES.indexIn(head); at >= 0; at = DASHES.indexIn(head, at + 1)) {
      boolean apart = at > 0 && TextRules.BLANK.matches(head.charAt(at - 1));
      String line = head.substring(0, at);
      boolean capitals = CITY.matcher(line).matches();
      if (apart && (capitals || isMixedCase(line))) {
        return DateText.all(line).stream()
            .filter(date -> !date.date().isAfter(latest))
            .findFirst()
            .map(date -> date.published(line, Published.DateSource.DATELINE, CONFIDENCE));
      }
    }
    return Optional.empty();
  }

  private static boolean isMixedCase(String line) {
    return DateText.all(line).stream()
        .findFirst()
        .filter(date -> MIXED_CASE_CITY.matcher(line.substring(0, date.start())).matches())
        .filter(date -> AGENCY.matcher(line.substring(date.end())).matches())
        .isPresent();
  }
}

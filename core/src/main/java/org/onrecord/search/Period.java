package org.onrecord.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month or a day as people write it, from its first day to its last.
 *
 * @param first the first day
 * @param last the last day, not before {@code first}
 */
public record Period(LocalDate first, LocalDate last) {

  /** How a period may be written, for messages. */
  public static final String FORMS = "2025, 2025-04, 2025-04-19 or, counted back from today, 7d";

  private static final Pattern RELATIVE = Pattern.compile("(\\d{1,4})([dwmy])");

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("no period lasts from " + first + " to " + last);
    }
  }

  /**
   * Reads {@code 2025}, {@code 2025-04} or {@code 2025-04-19}; or {@code 7d}, {@code 2w}, {@code
   * 3m}, {@code 1y}, the day that so many days, weeks, months or years before {@code today} was.
   * Empty for anything else.
   */
  public static Optional<Period> parse(String text, LocalDate today) {
    Matcher ago = RELATIVE.matcher(text);
    if (ago.matches()) {
      int count = Integer.parseInt(ago.group(1));
      return Optional.of(day(before(today, count, ago.group(2).charAt(0))));
    }
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(months(Year.parse(text).atMonth(1), 12));
        case 7 -> Optional.of(months(YearMonth.parse(text), 1));
        case 10 -> Optional.of(day(LocalDate.parse(text)));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate before(LocalDate today, int count, char unit) {
    return switch (unit) {
      case 'd' -> today.minusDays(count);
      case 'w' -> today.minusWeeks(count);
      case 'm' -> today.minusMonths(count);
      default -> today.minusYears(count);
    };
  }

  private static Period months(YearMonth first, int count) {
    return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static Period day(LocalDate day) {
    return new Period(day, day);
  }
}

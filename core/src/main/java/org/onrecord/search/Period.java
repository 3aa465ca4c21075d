package org.onrecord.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, month or day, from its first day to its last.
 *
 * @param first the first day
 * @param last the last day, not before {@code first}
 */
public record Period(LocalDate first, LocalDate last) {

  /** The forms that {@link #parse} reads, for messages. */
  public static final String FORMS =
      "2025, 2025-04, 2025-04-19, today, yesterday, or 7d (7 days before today)";

  private static final Pattern RELATIVE = Pattern.compile("(\\d{1,4})([dwmy])");

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if {@code last} is before {@code first}
   */
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "period ends (" + last + ") before it begins (" + first + ")");
    }
  }

  /**
   * Parses {@code 2025}, {@code 2025-04} or {@code 2025-04-19}; or {@code 7d}, {@code 2w}, {@code
   * 3m}, {@code 1y}: the day that many days, weeks, months or years before {@code today}; or {@code
   * today} or {@code yesterday}.
   *
   * @param text the text
   * @param today the day from which days are counted back
   * @return the period; empty if the text has none of these forms
   */
  public static Optional<Period> parse(String text, LocalDate today) {
    Objects.requireNonNull(today);
    if (text.equalsIgnoreCase("today")) {
      return Optional.of(day(today));
    }
    if (text.equalsIgnoreCase("yesterday")) {
      return Optional.of(day(today.minusDays(1)));
    }
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

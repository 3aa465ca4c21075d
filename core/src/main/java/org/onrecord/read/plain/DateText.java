package org.onrecord.read.plain;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Published;

/**
 * A full date in a line, with an adjacent time of day.
 *
 * <p>Forms: {@code 2025-04-19} (also with slashes, dots, and as {@code 2025年4月19日}), {@code April
 * 19, 2025}, {@code 19 April 2025}, {@code 19. April 2025}, {@code 19 de abril de 2025}, {@code
 * 19.04.2025}. {@code 19/04/2025} and {@code 04/19/2025} are parsed because only one reading is a
 * date. An ambiguous {@code 04/05/2025}, or a date without a year, is not parsed.
 *
 * @param start its start in the line, time included
 * @param end the index after its end
 */
public record DateText(
    LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset, int start, int end) {

  /** Only this much of a long line is examined; also bounds the regular expressions. */
  private static final int MAX_LENGTH = 300;

  /** Before the first newspaper; year 1 is what programs write for an absent date. */
  private static final int MIN_YEAR = 1600;

  /** The name of a month, which has combining marks in some scripts. */
  private static final String NAME = "[\\p{L}\\p{M}’']{3,15}";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<y>\\d{4})(?:([-/.])(?<m>\\d{1,2})\\2|[年년]\\s?(?<m2>\\d{1,2})[月월]\\s?)(?<d>\\d{1,2})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(?<name>"
              + NAME
              + ")\\.?[\\s]{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<y>\\d{4})(?!\\d)");

  /** As in Hungarian and Lithuanian. */
  private static final Pattern YEAR_FIRST_BY_NAME =
      Pattern.compile(
          "(?<!\\d)(?<y>(?:19|20)\\d{2})\\.?(?: m\\.)?[\\s]{1,3}(?<name>"
              + NAME
              + ")\\.?\\s{1,3}(?<d>\\d{1,2})(?:\\.|(?![\\d:]))");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|°)?[\\s/-]{1,3}(?:(?:de|of)\\s)?(?<name>"
              + NAME
              + ")\\.?,?"
              + "[\\s/-]{1,3}(?:(?:de|del)\\s)?(?<y>\\d{4})(?!\\d)");
  private static final Pattern DOTS =
      Pattern.compile(
          "(?<![\\d.])(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>\\d{4}|\\d{2})(?![\\d.]\\d?\\d)(?!\\d)");
  private static final Pattern SLASHES =
      Pattern.compile("(?<![\\d/-])(?<a>\\d{1,2})([/-])(?<b>\\d{1,2})\\2(?<y>\\d{4})(?![\\d/])");

  /** All dates of a line, in order. */
  public static ImmutableList<DateText> all(String text) {
    String line = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    List<DateText> found = new ArrayList<>();
    collect(YEAR_FIRST, line, found);
    collect(MONTH_FIRST, line, found);
    collect(DAY_FIRST, line, found);
    collect(YEAR_FIRST_BY_NAME, line, found);
    collect(DOTS, line, found);
    collect(SLASHES, line, found);
    found.sort(Comparator.comparingInt(DateText::start));
    ImmutableList.Builder<DateText> apart = ImmutableList.builder();
    int end = 0;
    for (DateText date : found) {
      if (date.start >= end) {
        apart.add(date);
        end = date.end;
      }
    }
    return apart.build();
  }

  /**
   * The only date in a field: as in {@link #all}, or in a form of machines, such as {@code
   * 20250419} or seconds since 1970. Two different dates give none.
   */
  public static Optional<DateText> only(String field) {
    if (DateFieldForms.isAbsent(field)) {
      return Optional.empty();
    }
    List<DateText> dates = all(field);
    if (dates.stream().map(DateText::date).distinct().count() == 1) {
      return Optional.of(dates.get(0));
    }
    return dates.isEmpty() ? DateFieldForms.of(field) : Optional.empty();
  }

  /** This date as a publication date, found in {@code line}. */
  public Published published(String line, Published.DateSource source, double confidence) {
    Published.Builder published =
        Published.builder(source).date(date).confidence(confidence).raw(line.substring(start, end));
    time.ifPresent(published::time);
    offset.ifPresent(published::offset);
    return published.build();
  }

  private static void collect(Pattern form, String line, List<DateText> found) {
    Matcher match = form.matcher(line);
    int from = 0;
    while (match.find(from)) {
      Optional<LocalDate> date = read(form, match);
      date.ifPresent(day -> found.add(withTime(line, match.start(), match.end(), day)));
      from = date.isPresent() ? match.end() : match.start() + 1;
    }
  }

  private static DateText withTime(String line, int start, int end, LocalDate date) {
    return ClockTime.beside(line, start, end, date)
        .map(
            clock ->
                new DateText(
                    date,
                    Optional.of(clock.time()),
                    clock.offset(),
                    Math.min(start, clock.start()),
                    Math.max(end, clock.end())))
        .orElseGet(() -> new DateText(date, Optional.empty(), Optional.empty(), start, end));
  }

  private static Optional<LocalDate> read(Pattern form, Matcher match) {
    if (form == SLASHES) {
      return eitherOrder(number(match, "y"), number(match, "a"), number(match, "b"));
    }
    if (form == MONTH_FIRST || form == DAY_FIRST || form == YEAR_FIRST_BY_NAME) {
      return MonthNames.month(match.group("name"))
          .flatMap(month -> date(number(match, "y"), month.getValue(), number(match, "d")));
    }
    String month = match.group("m") != null || form == DOTS ? match.group("m") : match.group("m2");
    int year = number(match, "y");
    boolean isCentury = match.group("y").length() > 2;
    return date(isCentury ? year : 2000 + year, Integer.parseInt(month), number(match, "d"));
  }

  private static Optional<LocalDate> eitherOrder(int year, int a, int b) {
    if (a <= Month.DECEMBER.getValue() && b <= Month.DECEMBER.getValue() && a != b) {
      return Optional.empty();
    }
    return a <= Month.DECEMBER.getValue() ? date(year, a, b) : date(year, b, a);
  }

  /** A plausible day; empty if it does not exist, or stands for an absent date. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return year < MIN_YEAR ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException invalidDay) {
      return Optional.empty();
    }
  }

  private static int number(Matcher match, String group) {
    return Integer.parseInt(match.group(group));
  }
}

package org.onrecord.read.plain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.read.context.TextRules;

/**
 * Forms of dates that occur in fields only, because they are ambiguous in running text: {@code
 * 20250419}, seconds or milliseconds since 1970, the year last as C and Java print it ({@code Sat
 * Jul 10 14:15:42 +0000 2021}), years of two digits as in mail (RFC 822).
 */
final class DateFieldForms {

  private static final int MAX_LENGTH = 60;

  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?:T.*|[ ]?(?:\\d{4}|\\d{6})(?!\\d).*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "\\p{L}{2,9},? (?<name>\\p{L}{3,9})\\.? {1,2}(?<d>\\d{1,2}),?"
              + " (?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)(?<zone>"
              + " (?:[A-Z]{1,5}|(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}))? (?<y>\\d{4})");
  private static final Pattern TWO_DIGIT_YEAR =
      Pattern.compile(
          "(?:\\p{L}{2,9},? )?(?<d>\\d{1,2})[ -](?<name>\\p{L}{3,9})[ -](?<y>\\d{2})(?<time>,?"
              + " \\d{1,2}:\\d{2}.*)");
  private static final Pattern NUMBER =
      Pattern.compile("\\d{9,19}(?:\\.\\d{1,9})?|\\d\\.\\d{1,18}[eE]\\+?\\d{1,2}");

  /** What programs write for an absent date: year 0 or 1, or the beginning of 1970. */
  private static final Pattern ABSENT =
      Pattern.compile(
          "0+(?:\\.0+)?|-62135596800(?:000)?|000[01]-0[01]-0[01].*|1970-01-01(?:[T"
              + " ]00:00(?::00)?(?:\\.0+)?(?:Z|\\+00:?00)?)?|(?i:null|none|nan|nat|n/a|-)");

  private static final BigDecimal MILLIS_FROM = new BigDecimal("100000000000");
  private static final int DIGITS_OF_THOUSAND = 3;

  /** In the year 1973; smaller numbers are not times. */
  private static final long MIN_SECONDS = 116_000_000;

  /** In the year 2200. */
  private static final long MAX_SECONDS = 7_260_000_000L;

  /** Two-digit years from this one on are of the last century: mail began then. */
  private static final int CENTURY_BEGINS = 70;

  private DateFieldForms() {}

  /** Whether a value stands for an absent date. */
  static boolean isAbsent(String field) {
    return ABSENT.matcher(TextRules.trim(field)).matches();
  }

  /** The date, if a field is in one of these forms. */
  static Optional<DateText> of(String value) {
    String field = TextRules.trim(value);
    if (field.length() > MAX_LENGTH || isAbsent(field)) {
      return Optional.empty();
    }
    return compact(field)
        .or(() -> sinceEpoch(field))
        .or(() -> yearLast(field))
        .or(() -> twoDigitYear(field))
        .map(date -> new DateText(date.date(), date.time(), date.offset(), 0, value.length()));
  }

  /** Seconds since 1970, or milli-, micro- or nanoseconds. */
  private static Optional<DateText> sinceEpoch(String field) {
    if (!NUMBER.matcher(field).matches()) {
      return Optional.empty();
    }
    BigDecimal seconds = new BigDecimal(field);
    while (seconds.compareTo(MILLIS_FROM) >= 0) {
      seconds = seconds.movePointLeft(DIGITS_OF_THOUSAND);
    }
    long whole = seconds.longValue();
    if (whole < MIN_SECONDS || whole > MAX_SECONDS) {
      return Optional.empty();
    }
    OffsetDateTime time = Instant.ofEpochSecond(whole).atOffset(ZoneOffset.UTC);
    return Optional.of(
        new DateText(
            time.toLocalDate(),
            Optional.of(time.toLocalTime()),
            Optional.of(ZoneOffset.UTC),
            0,
            field.length()));
  }

  private static Optional<DateText> compact(String field) {
    Matcher match = COMPACT.matcher(field);
    if (!match.matches()) {
      return Optional.empty();
    }
    return DateText.date(
            Integer.parseInt(match.group("y")),
            Integer.parseInt(match.group("m")),
            Integer.parseInt(match.group("d")))
        .map(day -> withoutTime(day, field));
  }

  /** Rewritten as a day and a time, which {@link DateText} reads. */
  private static Optional<DateText> yearLast(String field) {
    Matcher match = YEAR_LAST.matcher(field);
    if (!match.matches()) {
      return Optional.empty();
    }
    String zone = match.group("zone") == null ? "" : match.group("zone");
    return DateText.all(
            match.group("d")
                + " "
                + match.group("name")
                + " "
                + match.group("y")
                + " "
                + match.group("time")
                + zone.replace("GMT+", "+").replace("GMT-", "-"))
        .stream()
        .findFirst();
  }

  private static Optional<DateText> twoDigitYear(String field) {
    Matcher match = TWO_DIGIT_YEAR.matcher(field);
    if (!match.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(match.group("y"));
    int century = year >= CENTURY_BEGINS ? 1900 : 2000;
    String whole =
        String.format(
            Locale.ROOT,
            "%s %s %d %s",
            match.group("d"),
            match.group("name"),
            century + year,
            match.group("time"));
    return DateText.all(whole).stream().findFirst();
  }

  private static DateText withoutTime(LocalDate day, String field) {
    return new DateText(day, Optional.empty(), Optional.empty(), 0, field.length());
  }
}

package org.onrecord.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article appeared, and how that is known. Either a {@code date}, or a range {@code
 * [earliest, latest]} for a date that could only be inferred; a range is left out of date filters.
 *
 * @param date the day, as the outlet dates it
 * @param time the time of day, if it is given
 * @param offset the offset of {@code time} from UTC, if it is given
 * @param source where it was found
 * @param confidence how sure it is, from 0 to 1
 * @param raw the words it was read from
 * @param earliest the first day of an inferred range
 * @param latest the last day of an inferred range
 */
public record Published(
    Optional<LocalDate> date,
    Optional<LocalTime> time,
    Optional<ZoneOffset> offset,
    DateSource source,
    double confidence,
    String raw,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest) {

  public Published {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "date confidence " + confidence + " is not between 0 and 1");
    }
    if (date.isEmpty() && (earliest.isEmpty() || latest.isEmpty())) {
      throw new IllegalArgumentException("a publication date is a day, or a range with both ends");
    }
  }

  /** A date that the caller knows. */
  public static Published on(LocalDate date) {
    return on(date, DateSource.GIVEN, 1, date.toString());
  }

  /** A day without a time. */
  public static Published on(LocalDate date, DateSource source, double confidence, String raw) {
    return new Published(
        Optional.of(date),
        Optional.empty(),
        Optional.empty(),
        source,
        confidence,
        raw,
        Optional.empty(),
        Optional.empty());
  }

  /** This date with a time of day, and its offset from UTC if that is known. */
  public Published withTime(LocalTime time, Optional<ZoneOffset> offset) {
    return new Published(
        date, Optional.of(time), offset, source, confidence, raw, earliest, latest);
  }

  /** Where a publication date was found. */
  public enum DateSource {
    /** The caller or the record said so. */
    GIVEN,
    /** Markup or front matter about the article. */
    METADATA,
    /** The address of the page. */
    URL,
    /** A line of the article's head or tail. */
    TEXT,
    /** The dateline that opens the body. */
    DATELINE;

    /** The name used in JSON: the constant in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

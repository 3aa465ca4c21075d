package org.onrecord.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many of all that match were published when.
 *
 * @param interval how much time a stretch takes
 * @param buckets those in which anything was published, in the order of time
 * @param undated how many match but have no date
 */
public record Timeline(Interval interval, List<Bucket> buckets, long undated) {

  public Timeline {
    buckets = List.copyOf(buckets);
  }

  /** How much time a stretch takes. */
  public enum Interval {
    DAY,
    /** From Monday on. */
    WEEK,
    MONTH;

    /** The name used on the command line: the constant in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The first day of the stretch that a day is in. */
    public LocalDate first(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
      };
    }

    /** The first day of the stretch after the one that begins on a day. */
    public LocalDate next(LocalDate first) {
      return switch (this) {
        case DAY -> first.plusDays(1);
        case WEEK -> first.plusWeeks(1);
        case MONTH -> first.plusMonths(1);
      };
    }
  }

  /** A stretch of time by its first day, and how many were published in it. */
  public record Bucket(LocalDate first, long count) {}

  /** The timeline of what was published by the day. */
  public static Timeline of(SortedMap<LocalDate, Long> days, Interval step, long undated) {
    SortedMap<LocalDate, Long> stretches = new TreeMap<>();
    days.forEach((day, count) -> stretches.merge(step.first(day), count, Long::sum));
    return new Timeline(
        step,
        stretches.entrySet().stream()
            .map(stretch -> new Bucket(stretch.getKey(), stretch.getValue()))
            .toList(),
        undated);
  }

  /** How many match in all. */
  public long total() {
    return undated + buckets.stream().mapToLong(Bucket::count).sum();
  }
}

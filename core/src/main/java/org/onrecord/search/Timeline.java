package org.onrecord.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The number of matches by publication date.
 *
 * @param interval the length of a bucket
 * @param buckets the buckets that are not empty, in the order of time
 * @param undated the number of matches without a date
 */
public record Timeline(Interval interval, List<Bucket> buckets, long undated) {

  /**
   * Copies the list.
   *
   * @throws NullPointerException if an argument is null or the list contains null
   */
  public Timeline {
    Objects.requireNonNull(interval, "interval");
    buckets = List.copyOf(buckets);
  }

  /** The length of a bucket. */
  public enum Interval {
    /** A day. */
    DAY,
    /** A week, starting Monday. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A calendar year. */
    YEAR;

    /** {@return the name used on the command line: the constant in lower case} */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The first day of the interval that contains a day.
     *
     * @param day the day
     * @return the first day
     */
    public LocalDate first(LocalDate day) {
      return switch (this) {
        case DAY -> Objects.requireNonNull(day);
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    /**
     * The first day of the following interval.
     *
     * @param first the first day of an interval; another day is not moved to the first
     * @return the first day of the next
     */
    public LocalDate next(LocalDate first) {
      return switch (this) {
        case DAY -> first.plusDays(1);
        case WEEK -> first.plusWeeks(1);
        case MONTH -> first.plusMonths(1);
        case YEAR -> first.plusYears(1);
      };
    }
  }

  /**
   * A bucket of the timeline.
   *
   * @param first its first day
   * @param count the number of matches published in it
   */
  public record Bucket(LocalDate first, long count) {

    /** Checks that no component is null. */
    public Bucket {
      Objects.requireNonNull(first, "first");
    }
  }

  /**
   * Builds a timeline from counts by day.
   *
   * @param days the number of matches by day
   * @param step the length of a bucket
   * @param undated the number of matches without a date
   * @return the timeline; intervals without matches are left out
   */
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

  /** {@return the number of all matches, undated ones included} */
  public long total() {
    return undated + buckets.stream().mapToLong(Bucket::count).sum();
  }
}

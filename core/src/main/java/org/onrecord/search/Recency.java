package org.onrecord.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How much newer articles count before older ones: a score halves with every half-life.
 *
 * @param halfLife in days, at least 1
 * @param asOf the day from which age is counted, today as a rule; what is dated later has no age
 */
public record Recency(int halfLife, LocalDate asOf) {

  /** What an article without a date counts: as much as one that is a half-life old. */
  public static final double UNDATED_FACTOR = .5;

  public Recency {
    if (halfLife < 1) {
      throw new IllegalArgumentException(
          "a half-life of " + halfLife + " days, it must be 1 at least");
    }
  }

  /** By what the score of something published on a day is multiplied: from 0 to 1. */
  public double factor(LocalDate published) {
    long age = Math.max(0, ChronoUnit.DAYS.between(published, asOf));
    return Math.pow(.5, (double) age / halfLife);
  }
}

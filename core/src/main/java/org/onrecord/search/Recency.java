package org.onrecord.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A preference for newer articles: the score halves with each half-life.
 *
 * @param halfLife the half-life in days, at least 1
 * @param asOf the reference day, usually today; later dates count as age 0
 */
public record Recency(int halfLife, LocalDate asOf) {

  /** The factor of an undated article: that of one half-life. */
  public static final double UNDATED_FACTOR = .5;

  /**
   * Checks the half-life.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public Recency {
    Objects.requireNonNull(asOf, "asOf");
    if (halfLife < 1) {
      throw new IllegalArgumentException(
          "half-life is " + halfLife + " days; it must be 1 or more");
    }
  }

  /**
   * The factor by which a score is multiplied.
   *
   * @param published the publication day
   * @return the factor, from 0 to 1
   */
  public double factor(LocalDate published) {
    long age = Math.max(0, ChronoUnit.DAYS.between(published, asOf));
    return Math.pow(.5, (double) age / halfLife);
  }
}

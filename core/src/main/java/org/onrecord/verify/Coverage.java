package org.onrecord.verify;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a verdict rests on: how much the archive holds within the limits of the claim. What is not
 * among these articles cannot be known.
 *
 * @param articles the number of articles
 * @param from the first publication day of these; empty if none has one
 * @param to the last publication day
 * @param quotes the number of their quotes
 * @param quotesOfSpeaker the number of quotes of the speaker that was asked for; empty if none was
 */
public record Coverage(
    long articles,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    long quotes,
    Optional<Long> quotesOfSpeaker) {

  /** Checks that no component is null. */
  public Coverage {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(quotesOfSpeaker, "quotesOfSpeaker");
  }
}

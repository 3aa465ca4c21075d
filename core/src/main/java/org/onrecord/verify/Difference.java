package org.onrecord.verify;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A difference between a claim and the words that were found.
 *
 * @param kind what differs
 * @param claimed the words of the claim; empty if it has none there
 * @param found the words of the archive; empty if it has none there
 * @param turnsMeaning whether that turns the meaning, by the word lists; empty if they do not say
 * @param counts whether the wording differs; false for an ellipsis, a bracket, and spellings that
 *     are the same word: British and American, "20" and "twenty"
 */
public record Difference(
    Kind kind, String claimed, String found, Optional<Boolean> turnsMeaning, boolean counts) {

  /** Checks that no component is null. */
  public Difference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(claimed, "claimed");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(turnsMeaning, "turnsMeaning");
  }

  /** What differs. */
  public enum Kind {
    /** The claim has words that the archive does not have. */
    INSERT,
    /** The archive has words that the claim lacks without an ellipsis. */
    DELETE,
    /** The claim has other words. */
    REPLACE,
    /** The claim has the words in another place. */
    MOVE,
    /** An ellipsis of the claim stands for words of the archive. */
    GAP,
    /** Square brackets of the claim stand in the place of words, or between words. */
    BRACKET,
    /** The words before and after were said apart from each other. */
    SEAM;

    /** {@return the name used in JSON: {@code insert}, …} */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

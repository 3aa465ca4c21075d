package org.onrecord.verify;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody is claimed to have said. An ellipsis ("…", "...", "[...]") stands for words
 * left out, square brackets for what the one who quotes has put in. Immutable: a method returns a
 * changed copy.
 */
public final class Claim {

  /** The maximum number of words of a claim. */
  public static final int MAX_WORDS = 2_000;

  /** The minimum number of words of a claim, without those in square brackets. */
  public static final int MIN_WORDS = 2;

  private static final int MAX_SHOWN_LENGTH = 60;

  private final String text;
  private final Optional<String> speaker;
  private final Optional<LocalDate> since;
  private final Optional<LocalDate> until;
  private final Optional<String> outlet;

  private Claim(
      String text,
      Optional<String> speaker,
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      Optional<String> outlet) {
    this.text = text;
    this.speaker = speaker;
    this.since = since;
    this.until = until;
    this.outlet = outlet;
  }

  /**
   * A claim of words, by nobody in particular.
   *
   * @param text the words, with or without quotation marks around them
   * @return the claim
   * @throws InvalidClaim if the text has fewer than {@value #MIN_WORDS} words outside square
   *     brackets, or more than {@value #MAX_WORDS}
   */
  public static Claim of(String text) {
    long words = ClaimWords.of(Objects.requireNonNull(text, "text")).plainCount();
    if (words > MAX_WORDS) {
      throw new InvalidClaim(
          "the claim has " + words + " words; at most " + MAX_WORDS + " are checked: split it");
    }
    if (words < MIN_WORDS) {
      throw new InvalidClaim(
          "the claim “" + shown(text) + "” has " + count(words) + "; give two or more");
    }
    return new Claim(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static String count(long words) {
    return words == 0 ? "no words of its own" : "one word of its own";
  }

  private static String shown(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= MAX_SHOWN_LENGTH ? line : line.substring(0, MAX_SHOWN_LENGTH) + "…";
  }

  /**
   * Sets who is claimed to have said it.
   *
   * @param name a name in any spelling, or a title, role or alias; a blank one is nobody
   * @return a claim with this speaker
   */
  public Claim speaker(String name) {
    Optional<String> given = Optional.of(name.strip()).filter(known -> !known.isEmpty());
    return new Claim(text, given, since, until, outlet);
  }

  /**
   * Checks only articles published on a day or later.
   *
   * @param day the first day
   * @return a claim with this limit
   */
  public Claim since(LocalDate day) {
    return new Claim(text, speaker, Optional.of(day), until, outlet);
  }

  /**
   * Checks only articles published on a day or earlier.
   *
   * @param day the last day
   * @return a claim with this limit
   */
  public Claim until(LocalDate day) {
    return new Claim(text, speaker, since, Optional.of(day), outlet);
  }

  /**
   * Checks only articles of an outlet.
   *
   * @param name words of the name of the outlet
   * @return a claim with this limit
   */
  public Claim outlet(String name) {
    return new Claim(text, speaker, since, until, Optional.of(name));
  }

  /** {@return the words as given} */
  public String text() {
    return text;
  }

  /** {@return who is claimed to have said it; empty if nobody in particular} */
  public Optional<String> speaker() {
    return speaker;
  }

  /** {@return the first day of the articles that are checked; empty if there is none} */
  public Optional<LocalDate> since() {
    return since;
  }

  /** {@return the last day of the articles that are checked; empty if there is none} */
  public Optional<LocalDate> until() {
    return until;
  }

  /** {@return the outlet of the articles that are checked; empty for all} */
  public Optional<String> outlet() {
    return outlet;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Claim that
        && text.equals(that.text)
        && speaker.equals(that.speaker)
        && since.equals(that.since)
        && until.equals(that.until)
        && outlet.equals(that.outlet);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, speaker, since, until, outlet);
  }

  @Override
  public String toString() {
    return speaker.map(by -> text + " — " + by).orElse(text);
  }
}

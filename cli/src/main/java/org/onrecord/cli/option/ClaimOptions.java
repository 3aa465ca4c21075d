package org.onrecord.cli.option;

import java.util.Optional;
import org.onrecord.search.Period;
import org.onrecord.verify.Claim;
import org.onrecord.verify.InvalidClaim;

/** The options that say who is claimed to have said something, and which articles are checked. */
public final class ClaimOptions {

  private final CommandSpecBuilder syntax;
  private final OptionValue<Optional<String>> speaker;
  private final OptionValue<Optional<Period>> since;
  private final OptionValue<Optional<Period>> until;
  private final OptionValue<Optional<String>> outlet;

  public ClaimOptions(CommandSpecBuilder syntax) {
    this.syntax = syntax;
    this.speaker =
        syntax.option(
            "--speaker", "NAME", String.class, "Who is claimed to have said it, in any spelling.");
    this.since =
        syntax.option(
            "--since",
            "DATE",
            new PeriodConverter(),
            "Check only articles published on or after DATE: 2025, 2025-04, 2025-04-19, yesterday,",
            "or 7d (7 days ago).");
    this.until =
        syntax.option(
            "--until",
            "DATE",
            new PeriodConverter(),
            "Check only articles published on or before DATE; a month includes its last day.");
    this.outlet =
        syntax.option("--outlet", "NAME", String.class, "Check only articles of this outlet.");
  }

  /** The claim that somebody said these words. */
  public Claim claim(String words) {
    try {
      return limited(Claim.of(words));
    } catch (InvalidClaim e) {
      throw syntax.usageError(String.valueOf(e.getMessage()));
    }
  }

  private Claim limited(Claim given) {
    Claim claim = given;
    if (speaker.value().isPresent()) {
      claim = claim.speaker(speaker.value().get());
    }
    if (since.value().isPresent()) {
      claim = claim.since(since.value().get().first());
    }
    if (until.value().isPresent()) {
      claim = claim.until(until.value().get().last());
    }
    if (outlet.value().isPresent()) {
      claim = claim.outlet(outlet.value().get());
    }
    if (claim.since().isPresent()
        && claim.until().isPresent()
        && claim.since().get().isAfter(claim.until().get())) {
      throw syntax.usageError(
          "--since "
              + claim.since().get()
              + " is after --until "
              + claim.until().get()
              + "; swap them");
    }
    return claim;
  }

  /**
   * A date as {@code --since} takes it.
   *
   * @throws picocli.CommandLine.TypeConversionException if it is none
   */
  public static Period period(String text) {
    return new PeriodConverter().convert(text);
  }

  /** Whether none of them is given. */
  public boolean isEmpty() {
    return speaker.value().isEmpty()
        && since.value().isEmpty()
        && until.value().isEmpty()
        && outlet.value().isEmpty();
  }
}

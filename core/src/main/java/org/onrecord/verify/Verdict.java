package org.onrecord.verify;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.model.Quote;

/** What an archive says about a claim, with the evidence. Immutable. */
public final class Verdict {

  private final Claim claim;
  private final Kind kind;
  private final double confidence;
  private final SpeakerAgreement speakerAgreement;
  private final Optional<Match> match;
  private final List<Difference> differences;
  private final CutSentence cut;
  private final Optional<Match> first;
  private final long occurrences;
  private final long outlets;
  private final List<Match> nearest;
  private final Coverage coverage;
  private final Optional<Quote> quote;

  private Verdict(Builder from) {
    this.claim = from.claim;
    this.kind = from.kind;
    this.confidence = from.confidence;
    this.speakerAgreement = from.speakerAgreement;
    this.match = from.match;
    this.differences = from.differences;
    this.cut = from.cut;
    this.first = from.first;
    this.occurrences = from.occurrences;
    this.outlets = from.outlets;
    this.nearest = from.nearest;
    this.coverage = from.coverage;
    this.quote = from.quote;
  }

  static Builder builder(Claim claim, Kind kind, Coverage coverage) {
    return new Builder(claim, kind, coverage);
  }

  /** {@return the claim} */
  public Claim claim() {
    return claim;
  }

  /** {@return what was found} */
  public Kind kind() {
    return kind;
  }

  /** {@return how certain the kind is, from 0 to 1} */
  public double confidence() {
    return confidence;
  }

  /** {@return whether the speaker is the one that was asked for} */
  public SpeakerAgreement speakerAgreement() {
    return speakerAgreement;
  }

  /** {@return the best match; empty if nothing like the claim was found} */
  public Optional<Match> match() {
    return match;
  }

  /** {@return all differences between the claim and the match, in the order of the claim} */
  public List<Difference> differences() {
    return differences;
  }

  /** {@return what the sentence of the match has before and after its words} */
  public CutSentence cut() {
    return cut;
  }

  /** {@return the earliest article with the words of the match in quotation marks} */
  public Optional<Match> first() {
    return first;
  }

  /** {@return how many quotes of the archive have the words of the match} */
  public long occurrences() {
    return occurrences;
  }

  /** {@return how many outlets carry the words of the match} */
  public long outlets() {
    return outlets;
  }

  /** {@return other candidates, the most similar first} */
  public List<Match> nearest() {
    return nearest;
  }

  /** {@return what the archive holds within the limits of the claim} */
  public Coverage coverage() {
    return coverage;
  }

  /** {@return the quote of the draft that the claim was made of; empty for other claims} */
  public Optional<Quote> quote() {
    return quote;
  }

  /** A verdict about a quote of a draft. */
  Verdict of(Quote drafted) {
    Builder builder = new Builder(claim, kind, coverage);
    builder.confidence = confidence;
    builder.speakerAgreement = speakerAgreement;
    builder.match = match;
    builder.differences = differences;
    builder.cut = cut;
    builder.first = first;
    builder.occurrences = occurrences;
    builder.outlets = outlets;
    builder.nearest = nearest;
    builder.quote = Optional.of(drafted);
    return builder.build();
  }

  /**
   * {@return whether the quote stands as it is: {@link Kind#EXACT}, {@link Kind#ELIDED} or {@link
   * Kind#BRACKETED}, and by the speaker that was asked for, if one was}
   */
  public boolean isConfirmed() {
    boolean isWhole =
        switch (kind) {
          case EXACT, ELIDED, BRACKETED -> true;
          case ALTERED, MEANING_CHANGED, OTHER_SPEAKER, PARAPHRASE_ONLY, NOT_QUOTED, NOT_FOUND ->
              false;
        };
    return isWhole
        && switch (speakerAgreement) {
          case YES, NOT_ASKED -> true;
          case NO, UNKNOWN -> false;
        };
  }

  @Override
  public String toString() {
    return kind.label() + ": " + claim;
  }

  /** What an archive has of a claim. */
  public enum Kind {
    /** These words in a row, in quotation marks. */
    EXACT,
    /** Every segment between ellipses, in order, in one utterance. */
    ELIDED,
    /** The words, but for what the claim has in square brackets. */
    BRACKETED,
    /** Nearly these words; no difference is known to turn the meaning. */
    ALTERED,
    /** Nearly these words, and a difference turns the meaning. */
    MEANING_CHANGED,
    /** These or nearly these words, said by somebody else. */
    OTHER_SPEAKER,
    /** Only a report in the reporter's words. */
    PARAPHRASE_ONLY,
    /** The words, but as running text of an article. */
    NOT_QUOTED,
    /** Nothing like it. */
    NOT_FOUND;

    /** {@return the name used in JSON: {@code exact}, …} */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Builds a verdict; what is not set is absent, empty or zero. */
  static final class Builder {
    private final Claim claim;
    private final Kind kind;
    private final Coverage coverage;
    private double confidence = 1;
    private SpeakerAgreement speakerAgreement = SpeakerAgreement.NOT_ASKED;
    private Optional<Match> match = Optional.empty();
    private List<Difference> differences = List.of();
    private CutSentence cut = CutSentence.NONE;
    private Optional<Match> first = Optional.empty();
    private long occurrences;
    private long outlets;
    private List<Match> nearest = List.of();
    private Optional<Quote> quote = Optional.empty();

    private Builder(Claim claim, Kind kind, Coverage coverage) {
      this.claim = Objects.requireNonNull(claim, "claim");
      this.kind = Objects.requireNonNull(kind, "kind");
      this.coverage = Objects.requireNonNull(coverage, "coverage");
    }

    Builder confidence(double confidence) {
      this.confidence = confidence;
      return this;
    }

    Builder speakerAgreement(SpeakerAgreement agreement) {
      this.speakerAgreement = agreement;
      return this;
    }

    Builder match(Match match) {
      this.match = Optional.of(match);
      return this;
    }

    Builder differences(List<Difference> differences) {
      this.differences = List.copyOf(differences);
      return this;
    }

    Builder cut(CutSentence cut) {
      this.cut = cut;
      return this;
    }

    Builder uses(Optional<Match> first, long occurrences, long outlets) {
      this.first = first;
      this.occurrences = occurrences;
      this.outlets = outlets;
      return this;
    }

    Builder nearest(List<Match> nearest) {
      this.nearest = List.copyOf(nearest);
      return this;
    }

    Verdict build() {
      return new Verdict(this);
    }
  }
}

package org.onrecord.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words that an article attributes to someone. Immutable. */
public final class Quote {

  private final Optional<Span> span;
  private final String text;
  private final Kind kind;
  private final int utterance;
  private final Optional<Span> clause;
  private final Optional<Cue> cue;
  private final Optional<Speaker> speaker;

  private Quote(Builder from) {
    this.span = from.span;
    this.text = from.text;
    this.kind = from.kind;
    this.utterance = from.utterance;
    this.clause = from.clause;
    this.cue = from.cue;
    this.speaker = from.speaker;
  }

  /**
   * Starts a quote without a span, a cue or a speaker, of utterance 1.
   *
   * @param text the words as written, quotation marks included
   * @param kind how the words are reported
   * @return a builder of a quote
   */
  public static Builder builder(String text, Kind kind) {
    return new Builder(text, kind);
  }

  /** {@return a builder that starts with all parts of this quote} */
  public Builder toBuilder() {
    Builder builder = new Builder(text, kind);
    builder.span = span;
    builder.utterance = utterance;
    builder.clause = clause;
    builder.cue = cue;
    builder.speaker = speaker;
    return builder;
  }

  /**
   * {@return where the words are, quotation marks included; empty only for a given quote whose text
   * does not occur in the article}
   */
  public Optional<Span> span() {
    return span;
  }

  /** {@return the words as written, quotation marks included} */
  public String text() {
    return text;
  }

  /** {@return how the words are reported} */
  public Kind kind() {
    return kind;
  }

  /**
   * {@return the number, from 1, of the utterance that the quote is part of; quotes of one article
   * with the same number are one utterance of one speaker, such as the parts of "“A,” said Roe.
   * “B.”"}
   */
  public int utterance() {
    return utterance;
  }

  /**
   * {@return for a partial quote, the clause of the reporter's that contains it, if known: "the
   * talks were “constructive” overall" in "Roe said the talks were …"}
   */
  public Optional<Span> clause() {
    return clause;
  }

  /** {@return the words that attribute the quote to its speaker, if any} */
  public Optional<Cue> cue() {
    return cue;
  }

  /** {@return who said it; empty if the article does not say (scare quotes, titles)} */
  public Optional<Speaker> speaker() {
    return speaker;
  }

  /** {@return whether the words were said or written; false for an attitude} */
  public boolean isSaid() {
    return kind != Kind.ATTITUDE;
  }

  /**
   * The resolved name of the speaker.
   *
   * @return the name; empty if the quote has no speaker
   */
  public Optional<String> speakerName() {
    return speaker.map(Speaker::name);
  }

  /**
   * This quote as part of another utterance.
   *
   * @param number the number of the utterance, from 1
   * @return a copy with that number
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Quote withUtterance(int number) {
    return toBuilder().utterance(number).build();
  }

  /**
   * This quote with its clause.
   *
   * @param clause the clause of the reporter's that contains the quote
   * @return a copy with that clause
   */
  public Quote withClause(Span clause) {
    return toBuilder().clause(clause).build();
  }

  /**
   * This quote with another speaker.
   *
   * @param speaker who said it
   * @return a copy with that speaker
   */
  public Quote withSpeaker(Speaker speaker) {
    return toBuilder().speaker(speaker).build();
  }

  /** How an article reports words. */
  public enum Kind {
    /** A whole utterance in quotation marks. */
    DIRECT,
    /** A fragment in quotation marks within the reporter's sentence. */
    PARTIAL,
    /** Speech that is reported without quotation marks: "said that …". */
    INDIRECT,
    /**
     * A wish, a view or an act that is reported without quotation marks: "wants to …", "praised …".
     * Searches find, show and count attitudes only if they ask for this kind.
     */
    ATTITUDE;

    /** {@return whether the words stand in quotation marks: direct or partial} */
    public boolean isMarked() {
      return this == DIRECT || this == PARTIAL;
    }

    /** {@return the name used in JSON: the constant in lower case} */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quote that
        && span.equals(that.span)
        && text.equals(that.text)
        && kind.equals(that.kind)
        && utterance == that.utterance
        && clause.equals(that.clause)
        && cue.equals(that.cue)
        && speaker.equals(that.speaker);
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, text, kind, utterance, clause, cue, speaker);
  }

  @Override
  public String toString() {
    return speaker.map(by -> text + " — " + by.name()).orElse(text);
  }

  /**
   * Builds a quote. Not safe for use by several threads; {@link #build()} may be called several
   * times.
   */
  public static final class Builder {
    private Optional<Span> span = Optional.empty();
    private final String text;
    private final Kind kind;
    private int utterance = 1;
    private Optional<Span> clause = Optional.empty();
    private Optional<Cue> cue = Optional.empty();
    private Optional<Speaker> speaker = Optional.empty();

    private Builder(String text, Kind kind) {
      this.text = Objects.requireNonNull(text, "text");
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    /**
     * Sets where the words are. Without this, the quote is one whose text does not occur in the
     * article.
     *
     * @param span the span of the words, quotation marks included; it is not compared with the text
     * @return this builder
     */
    public Builder span(Span span) {
      this.span = Optional.of(Objects.requireNonNull(span, "span"));
      return this;
    }

    /**
     * Sets the utterance that the quote is part of, see {@link Quote#utterance()}.
     *
     * @param utterance the number of the utterance in the article, from 1
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder utterance(int utterance) {
      if (utterance < 1) {
        throw new IllegalArgumentException("utterance is " + utterance + "; it must be 1 or more");
      }
      this.utterance = utterance;
      return this;
    }

    /**
     * Sets the clause that contains a partial quote, see {@link Quote#clause()}.
     *
     * @param clause the span of the clause, which covers the quote
     * @return this builder
     */
    public Builder clause(Span clause) {
      this.clause = Optional.of(Objects.requireNonNull(clause, "clause"));
      return this;
    }

    /**
     * Sets the words that attribute the quote to its speaker.
     *
     * @param cue these words and where they are
     * @return this builder
     */
    public Builder cue(Cue cue) {
      this.cue = Optional.of(Objects.requireNonNull(cue, "cue"));
      return this;
    }

    /**
     * Sets the speaker. Without this, the article does not say who spoke.
     *
     * @param speaker who said it
     * @return this builder
     */
    public Builder speaker(Speaker speaker) {
      this.speaker = Optional.of(Objects.requireNonNull(speaker, "speaker"));
      return this;
    }

    /**
     * Builds the quote.
     *
     * @return the quote with the parts set so far
     */
    public Quote build() {
      return new Quote(this);
    }
  }
}

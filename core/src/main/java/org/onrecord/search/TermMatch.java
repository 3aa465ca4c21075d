package org.onrecord.search;

import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A term that matches in a field of an article or quote. Immutable. */
public final class TermMatch {

  private final String field;
  private final String term;
  private final boolean isExactForm;
  private final int termFrequency;
  private final double fieldWeight;
  private final OptionalLong documentFrequency;

  private TermMatch(Builder from) {
    this.field = from.field;
    this.term = from.term;
    this.isExactForm = from.isExactForm;
    this.termFrequency = from.termFrequency;
    this.fieldWeight = from.fieldWeight;
    this.documentFrequency = from.documentFrequency;
  }

  /**
   * Starts a match; what is not set is absent, empty or zero.
   *
   * @param field the field: {@code title}, {@code standfirst}, {@code body}, {@code actor}, {@code
   *     author}, {@code outlet}, {@code speaker} or {@code said}
   * @param term the indexed form: the stem of the word, or the word as written
   * @return a builder of a match
   */
  public static Builder builder(String field, String term) {
    return new Builder(field, term);
  }

  /** {@return a builder that starts with all parts of this match} */
  public Builder toBuilder() {
    Builder builder = new Builder(field, term);
    builder.isExactForm = isExactForm;
    builder.termFrequency = termFrequency;
    builder.fieldWeight = fieldWeight;
    builder.documentFrequency = documentFrequency;
    return builder;
  }

  /**
   * {@return the field: {@code title}, {@code standfirst}, {@code body}, {@code actor}, {@code
   * author}, {@code outlet}, {@code speaker} or {@code said}}
   */
  public String field() {
    return field;
  }

  /** {@return the indexed form: the stem of the word, or the word as written} */
  public String term() {
    return term;
  }

  /** {@return whether the form in the query matched, not its stem} */
  public boolean isExactForm() {
    return isExactForm;
  }

  /** {@return the number of occurrences in the field} */
  public int termFrequency() {
    return termFrequency;
  }

  /** {@return the weight of an occurrence, in words of the body} */
  public double fieldWeight() {
    return fieldWeight;
  }

  /**
   * {@return the number of articles (of quotes: of quotes) with the term in this field, in the
   * whole index, ignoring filters; empty for phrases}
   */
  public OptionalLong documentFrequency() {
    return documentFrequency;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TermMatch that
        && field.equals(that.field)
        && term.equals(that.term)
        && isExactForm == that.isExactForm
        && termFrequency == that.termFrequency
        && Double.compare(fieldWeight, that.fieldWeight) == 0
        && documentFrequency.equals(that.documentFrequency);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, term, isExactForm, termFrequency, fieldWeight, documentFrequency);
  }

  @Override
  public String toString() {
    return field + ":" + term;
  }

  /**
   * Builds a match. Not safe for use by several threads; {@link #build()} may be called several
   * times.
   */
  public static final class Builder {
    private final String field;
    private final String term;
    private boolean isExactForm = false;
    private int termFrequency = 0;
    private double fieldWeight = 1;
    private OptionalLong documentFrequency = OptionalLong.empty();

    private Builder(String field, String term) {
      this.field = Objects.requireNonNull(field, "field");
      this.term = Objects.requireNonNull(term, "term");
    }

    /**
     * Sets whether the form in the query matched, not its stem.
     *
     * @param isExactForm whether it did; the default is false
     * @return this builder
     */
    public Builder isExactForm(boolean isExactForm) {
      this.isExactForm = isExactForm;
      return this;
    }

    /**
     * Sets the number of occurrences in the field.
     *
     * @param termFrequency the number
     * @return this builder
     */
    public Builder termFrequency(int termFrequency) {
      this.termFrequency = termFrequency;
      return this;
    }

    /**
     * Sets the weight of an occurrence.
     *
     * @param fieldWeight the weight, in words of the body
     * @return this builder
     */
    public Builder fieldWeight(double fieldWeight) {
      this.fieldWeight = fieldWeight;
      return this;
    }

    /**
     * Sets the document frequency, see {@link TermMatch#documentFrequency()}.
     *
     * @param documentFrequency the number of articles, or of quotes, with the term in this field
     * @return this builder
     */
    public Builder documentFrequency(long documentFrequency) {
      this.documentFrequency = OptionalLong.of(documentFrequency);
      return this;
    }

    /**
     * Builds the match.
     *
     * @return the match with the parts set so far
     */
    public TermMatch build() {
      return new TermMatch(this);
    }
  }
}

package org.onrecord.search;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a hit has its score. It reveals in how many articles of the whole index a word occurs, so do
 * not show it to users who may not see all articles. Immutable.
 */
public final class Explanation {

  private final List<Reason> reasons;
  private final double recency;
  private final Step computation;

  private Explanation(Builder from) {
    this.reasons = from.reasons;
    this.recency = from.recency;
    this.computation = from.computation;
  }

  /**
   * Starts an explanation; what is not set is absent, empty or zero.
   *
   * @param reasons the contributions to the score, largest first; they sum to the score except for
   *     rounding
   * @param computation the full computation of the search engine
   * @return a builder of an explanation
   */
  public static Builder builder(List<Reason> reasons, Step computation) {
    return new Builder(reasons, computation);
  }

  /** {@return a builder that starts with all parts of this explanation} */
  public Builder toBuilder() {
    Builder builder = new Builder(reasons, computation);
    builder.recency = recency;
    return builder;
  }

  /**
   * {@return the contributions to the score, largest first; they sum to the score except for
   * rounding}
   */
  public List<Reason> reasons() {
    return reasons;
  }

  /** {@return the factor applied for age; 1 if there is none} */
  public double recency() {
    return recency;
  }

  /** {@return the full computation of the search engine} */
  public Step computation() {
    return computation;
  }

  /**
   * One step of the computation.
   *
   * @param value its result
   * @param description what it computes, in terms of the search engine that may change
   * @param details the steps that it is computed from
   */
  public record Step(double value, String description, List<Step> details) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if an argument is null or the list contains null
     */
    public Step {
      Objects.requireNonNull(description, "description");
      details = List.copyOf(details);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Explanation that
        && reasons.equals(that.reasons)
        && Double.compare(recency, that.recency) == 0
        && computation.equals(that.computation);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reasons, recency, computation);
  }

  @Override
  public String toString() {
    return computation.value() + " = " + computation.description();
  }

  /**
   * Builds an explanation. Not safe for use by several threads; {@link #build()} may be called
   * several times.
   */
  public static final class Builder {
    private final List<Reason> reasons;
    private double recency = 1;
    private final Step computation;

    private Builder(List<Reason> reasons, Step computation) {
      this.reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
      this.computation = Objects.requireNonNull(computation, "computation");
    }

    /**
     * Sets the factor applied for age.
     *
     * @param recency the factor, from 0 to 1; the default is 1
     * @return this builder
     */
    public Builder recency(double recency) {
      this.recency = recency;
      return this;
    }

    /**
     * Builds the explanation.
     *
     * @return the explanation with the parts set so far
     */
    public Explanation build() {
      return new Explanation(this);
    }
  }
}

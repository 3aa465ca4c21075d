package org.onrecord.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The speaker to whom a quote is attributed. Immutable. */
public final class Speaker {

  private final Optional<Span> span;
  private final String text;
  private final String name;
  private final Optional<String> organization;
  private final double confidence;

  private Speaker(Builder from) {
    this.span = from.span;
    this.text = from.text;
    this.name = from.name;
    this.organization = from.organization;
    this.confidence = from.confidence;
  }

  /**
   * Starts a speaker whose name is the mention itself, without a span or an organization, of
   * confidence 1.
   *
   * @param text the mention as written: "Aragchi", "he", "a spokesman"
   * @return a builder of a speaker
   */
  public static Builder builder(String text) {
    return new Builder(text);
  }

  /** {@return a builder that starts with all parts of this speaker} */
  public Builder toBuilder() {
    Builder builder = new Builder(text);
    builder.span = span;
    builder.name = name;
    builder.organization = organization;
    builder.confidence = confidence;
    return builder;
  }

  /** {@return where the speaker is mentioned; empty if the speaker was given by name only} */
  public Optional<Span> span() {
    return span;
  }

  /** {@return the mention as written: "Aragchi", "he", "a spokesman"} */
  public String text() {
    return text;
  }

  /**
   * {@return the full name that the mention was resolved to; {@code text} if it was not resolved}
   */
  public String name() {
    return name;
  }

  /**
   * {@return the organization that an unnamed speaker represents, such as the IMF in "a spokesman
   * for the IMF"; empty for named speakers and if the article does not say}
   */
  public Optional<String> organization() {
    return organization;
  }

  /** {@return the confidence of the attribution, from 0 to 1; 1 if it was given} */
  public double confidence() {
    return confidence;
  }

  /**
   * A speaker given by name, without a span, of confidence 1.
   *
   * @param name the full name
   * @return the speaker
   */
  public static Speaker named(String name) {
    return builder(name).build();
  }

  /**
   * This speaker with another name.
   *
   * @param fuller the name that the mention was resolved to
   * @return a copy with that name
   */
  public Speaker withName(String fuller) {
    return toBuilder().name(fuller).build();
  }

  /**
   * This speaker as a representative of an organization.
   *
   * @param organization the organization, as the article names it
   * @return a copy with that organization
   */
  public Speaker withOrganization(String organization) {
    return toBuilder().organization(organization).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Speaker that
        && span.equals(that.span)
        && text.equals(that.text)
        && name.equals(that.name)
        && organization.equals(that.organization)
        && Double.compare(confidence, that.confidence) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, text, name, organization, confidence);
  }

  @Override
  public String toString() {
    return text.equals(name) ? name : name + " (“" + text + "”)";
  }

  /**
   * Builds a speaker. Not safe for use by several threads; {@link #build()} may be called several
   * times.
   */
  public static final class Builder {
    private Optional<Span> span = Optional.empty();
    private final String text;
    private String name;
    private Optional<String> organization = Optional.empty();
    private double confidence = 1;

    private Builder(String text) {
      this.text = Objects.requireNonNull(text, "text");
      this.name = text;
    }

    /**
     * Sets where the speaker is mentioned.
     *
     * @param span the span of the mention; it may be in another part than the quote
     * @return this builder
     */
    public Builder span(Span span) {
      this.span = Optional.of(Objects.requireNonNull(span, "span"));
      return this;
    }

    /**
     * Sets the full name that the mention was resolved to. Without this, it is the mention itself.
     *
     * @param name the full name
     * @return this builder
     */
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    /**
     * Sets the organization that an unnamed speaker represents, see {@link Speaker#organization()}.
     *
     * @param organization the organization, as the article names it
     * @return this builder
     */
    public Builder organization(String organization) {
      this.organization = Optional.of(Objects.requireNonNull(organization, "organization"));
      return this;
    }

    /**
     * Sets the confidence of the attribution.
     *
     * @param confidence the confidence, from 0 to 1; the default is 1, that of a given speaker
     * @return this builder
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public Builder confidence(double confidence) {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException(
            "speaker confidence " + confidence + " is not between 0 and 1");
      }
      this.confidence = confidence;
      return this;
    }

    /**
     * Builds the speaker.
     *
     * @return the speaker with the parts set so far
     */
    public Speaker build() {
      return new Speaker(this);
    }
  }
}

package org.onrecord.search;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Actor;
import org.onrecord.search.FacetCounts.Value;

/** An actor of the matching articles, under all spellings of the name. Immutable. */
public final class ActorCount {

  private final String name;
  private final Actor.Kind kind;
  private final long articles;
  private final long mentions;
  private final List<Value> spellings;

  private ActorCount(Builder from) {
    this.name = from.name;
    this.kind = from.kind;
    this.articles = from.articles;
    this.mentions = from.mentions;
    this.spellings = from.spellings;
  }

  /**
   * Starts a count; what is not set is absent, empty or zero.
   *
   * @param name the most frequent form of the name
   * @param kind what the actor is
   * @return a builder of a count
   */
  public static Builder builder(String name, Actor.Kind kind) {
    return new Builder(name, kind);
  }

  /** {@return a builder that starts with all parts of this count} */
  public Builder toBuilder() {
    Builder builder = new Builder(name, kind);
    builder.articles = articles;
    builder.mentions = mentions;
    builder.spellings = spellings;
    return builder;
  }

  /** {@return the most frequent form of the name} */
  public String name() {
    return name;
  }

  /** {@return what the actor is} */
  public Actor.Kind kind() {
    return kind;
  }

  /** {@return the number of matching articles that the actor appears in} */
  public long articles() {
    return articles;
  }

  /** {@return the number of mentions in these articles} */
  public long mentions() {
    return mentions;
  }

  /**
   * {@return the forms in which the name is written, most frequent first, with their counts; at
   * most {@value FacetCounts#MAX_VALUES}}
   */
  public List<Value> spellings() {
    return spellings;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActorCount that
        && name.equals(that.name)
        && kind.equals(that.kind)
        && articles == that.articles
        && mentions == that.mentions
        && spellings.equals(that.spellings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, kind, articles, mentions, spellings);
  }

  @Override
  public String toString() {
    return name + ": " + articles + " articles, " + mentions + " mentions";
  }

  /**
   * Builds a count. Not safe for use by several threads; {@link #build()} may be called several
   * times.
   */
  public static final class Builder {
    private final String name;
    private final Actor.Kind kind;
    private long articles = 0;
    private long mentions = 0;
    private List<Value> spellings = List.of();

    private Builder(String name, Actor.Kind kind) {
      this.name = Objects.requireNonNull(name, "name");
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    /**
     * Sets the number of matching articles that the actor appears in.
     *
     * @param articles the number
     * @return this builder
     */
    public Builder articles(long articles) {
      this.articles = articles;
      return this;
    }

    /**
     * Sets the number of mentions in these articles.
     *
     * @param mentions the number
     * @return this builder
     */
    public Builder mentions(long mentions) {
      this.mentions = mentions;
      return this;
    }

    /**
     * Sets the forms in which the name is written.
     *
     * @param spellings the forms, most frequent first, with their counts; at most {@value
     *     FacetCounts#MAX_VALUES}
     * @return this builder
     */
    public Builder spellings(List<Value> spellings) {
      this.spellings = List.copyOf(Objects.requireNonNull(spellings, "spellings"));
      return this;
    }

    /**
     * Builds the count.
     *
     * @return the count with the parts set so far
     */
    public ActorCount build() {
      return new ActorCount(this);
    }
  }
}

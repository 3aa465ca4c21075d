package org.onrecord.search;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an index holds as of the last commit. Immutable. */
public final class Stats {

  private final long articles;
  private final long undated;
  private final long quotes;
  private final long attributed;
  private final long actors;
  private final Optional<LocalDate> earliest;
  private final Optional<LocalDate> latest;
  private final long bytes;
  private final int schema;
  private final Optional<String> label;

  private Stats(Builder from) {
    this.articles = from.articles;
    this.undated = from.undated;
    this.quotes = from.quotes;
    this.attributed = from.attributed;
    this.actors = from.actors;
    this.earliest = from.earliest;
    this.latest = from.latest;
    this.bytes = from.bytes;
    this.schema = from.schema;
    this.label = from.label;
  }

  /**
   * Starts a description; what is not set is absent, empty or zero.
   *
   * @param schema the version of the layout of the index
   * @return a builder of a description
   */
  public static Builder builder(int schema) {
    return new Builder(schema);
  }

  /** {@return a builder that starts with all parts of this description} */
  public Builder toBuilder() {
    Builder builder = new Builder(schema);
    builder.articles = articles;
    builder.undated = undated;
    builder.quotes = quotes;
    builder.attributed = attributed;
    builder.actors = actors;
    builder.earliest = earliest;
    builder.latest = latest;
    builder.bytes = bytes;
    builder.label = label;
    return builder;
  }

  /** {@return the number of articles} */
  public long articles() {
    return articles;
  }

  /** {@return the number of articles without a publication day} */
  public long undated() {
    return undated;
  }

  /** {@return the number of quotes} */
  public long quotes() {
    return quotes;
  }

  /** {@return the number of quotes with a speaker} */
  public long attributed() {
    return attributed;
  }

  /** {@return the number of different names of actors} */
  public long actors() {
    return actors;
  }

  /** {@return the first publication day; empty if no article has one} */
  public Optional<LocalDate> earliest() {
    return earliest;
  }

  /** {@return the last publication day; empty if no article has one} */
  public Optional<LocalDate> latest() {
    return latest;
  }

  /** {@return the size on disk, in bytes} */
  public long bytes() {
    return bytes;
  }

  /** {@return the version of the layout of the index} */
  public int schema() {
    return schema;
  }

  /** {@return the label of the index; empty if it has none} */
  public Optional<String> label() {
    return label;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stats that
        && articles == that.articles
        && undated == that.undated
        && quotes == that.quotes
        && attributed == that.attributed
        && actors == that.actors
        && earliest.equals(that.earliest)
        && latest.equals(that.latest)
        && bytes == that.bytes
        && schema == that.schema
        && label.equals(that.label);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        articles, undated, quotes, attributed, actors, earliest, latest, bytes, schema, label);
  }

  @Override
  public String toString() {
    return articles + " articles, " + quotes + " quotes, schema " + schema;
  }

  /**
   * Builds a description. Not safe for use by several threads; {@link #build()} may be called
   * several times.
   */
  public static final class Builder {
    private long articles = 0;
    private long undated = 0;
    private long quotes = 0;
    private long attributed = 0;
    private long actors = 0;
    private Optional<LocalDate> earliest = Optional.empty();
    private Optional<LocalDate> latest = Optional.empty();
    private long bytes = 0;
    private final int schema;
    private Optional<String> label = Optional.empty();

    private Builder(int schema) {
      this.schema = schema;
    }

    /**
     * Sets the number of articles.
     *
     * @param articles the number
     * @return this builder
     */
    public Builder articles(long articles) {
      this.articles = articles;
      return this;
    }

    /**
     * Sets the number of articles without a publication day.
     *
     * @param undated the number
     * @return this builder
     */
    public Builder undated(long undated) {
      this.undated = undated;
      return this;
    }

    /**
     * Sets the number of quotes.
     *
     * @param quotes the number
     * @return this builder
     */
    public Builder quotes(long quotes) {
      this.quotes = quotes;
      return this;
    }

    /**
     * Sets the number of quotes with a speaker.
     *
     * @param attributed the number
     * @return this builder
     */
    public Builder attributed(long attributed) {
      this.attributed = attributed;
      return this;
    }

    /**
     * Sets the number of different names of actors.
     *
     * @param actors the number
     * @return this builder
     */
    public Builder actors(long actors) {
      this.actors = actors;
      return this;
    }

    /**
     * Sets the first publication day. Without this, no article has one.
     *
     * @param earliest the first day
     * @return this builder
     */
    public Builder earliest(LocalDate earliest) {
      this.earliest = Optional.of(Objects.requireNonNull(earliest, "earliest"));
      return this;
    }

    /**
     * Sets the last publication day. Without this, no article has one.
     *
     * @param latest the last day
     * @return this builder
     */
    public Builder latest(LocalDate latest) {
      this.latest = Optional.of(Objects.requireNonNull(latest, "latest"));
      return this;
    }

    /**
     * Sets the size on disk.
     *
     * @param bytes the size, in bytes
     * @return this builder
     */
    public Builder bytes(long bytes) {
      this.bytes = bytes;
      return this;
    }

    /**
     * Sets the label of the index. Without this, it has none.
     *
     * @param label a name for display
     * @return this builder
     */
    public Builder label(String label) {
      this.label = Optional.of(Objects.requireNonNull(label, "label"));
      return this;
    }

    /**
     * Builds the description.
     *
     * @return the description with the parts set so far
     */
    public Stats build() {
      return new Stats(this);
    }
  }
}

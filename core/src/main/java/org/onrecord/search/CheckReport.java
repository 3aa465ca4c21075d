package org.onrecord.search;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The result of checking a whole index. Immutable. */
public final class CheckReport {

  private final long articles;
  private final long quotes;
  private final List<String> problems;

  private CheckReport(Builder from) {
    this.articles = from.articles;
    this.quotes = from.quotes;
    this.problems = from.problems;
  }

  /**
   * Starts a report; what is not set is absent, empty or zero.
   *
   * @param articles the number of articles that could be read
   * @param quotes the number of quotes in them
   * @return a builder of a report
   */
  public static Builder builder(long articles, long quotes) {
    return new Builder(articles, quotes);
  }

  /** {@return a builder that starts with all parts of this report} */
  public Builder toBuilder() {
    Builder builder = new Builder(articles, quotes);
    builder.problems = problems;
    return builder;
  }

  /** {@return the number of articles that could be read} */
  public long articles() {
    return articles;
  }

  /** {@return the number of quotes in them} */
  public long quotes() {
    return quotes;
  }

  /** {@return one sentence for each inconsistency; empty if the index is intact} */
  public List<String> problems() {
    return problems;
  }

  /** {@return whether no problem was found} */
  public boolean isIntact() {
    return problems.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CheckReport that
        && articles == that.articles
        && quotes == that.quotes
        && problems.equals(that.problems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(articles, quotes, problems);
  }

  @Override
  public String toString() {
    return articles + " articles, " + quotes + " quotes, " + problems.size() + " problems";
  }

  /**
   * Builds a report. Not safe for use by several threads; {@link #build()} may be called several
   * times.
   */
  public static final class Builder {
    private final long articles;
    private final long quotes;
    private List<String> problems = List.of();

    private Builder(long articles, long quotes) {
      this.articles = articles;
      this.quotes = quotes;
    }

    /**
     * Sets the inconsistencies.
     *
     * @param problems one sentence for each; empty if the index is intact
     * @return this builder
     */
    public Builder problems(List<String> problems) {
      this.problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
      return this;
    }

    /**
     * Builds the report.
     *
     * @return the report with the parts set so far
     */
    public CheckReport build() {
      return new CheckReport(this);
    }
  }
}

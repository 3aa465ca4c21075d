package org.onrecord.search;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results of a search for quotes: the best hits in order, and how many there are. Immutable.
 */
public final class QuoteResults implements Iterable<QuoteHit> {

  private final List<QuoteHit> hits;
  private final long total;
  private final long undated;
  private final Optional<String> cursor;
  private final List<FacetCounts> facets;
  private final List<Suggestion> suggestions;
  private final List<String> ignored;
  private final List<String> widened;

  private QuoteResults(Builder from) {
    this.hits = from.hits;
    this.total = from.total;
    this.undated = from.undated;
    this.cursor = from.cursor;
    this.facets = from.facets;
    this.suggestions = from.suggestions;
    this.ignored = from.ignored;
    this.widened = from.widened;
  }

  /**
   * Starts a result; what is not set is absent, empty or zero.
   *
   * @param hits the best hits, in order
   * @param total the exact number of quotes that match, identical ones included
   * @return a builder of a result
   */
  public static Builder builder(List<QuoteHit> hits, long total) {
    return new Builder(hits, total);
  }

  /** {@return a builder that starts with all parts of this result} */
  public Builder toBuilder() {
    Builder builder = new Builder(hits, total);
    builder.undated = undated;
    builder.cursor = cursor;
    builder.facets = facets;
    builder.suggestions = suggestions;
    builder.ignored = ignored;
    builder.widened = widened;
    return builder;
  }

  /** {@return the hits of one page, in the order of the request; empty if nothing matches} */
  public List<QuoteHit> hits() {
    return hits;
  }

  /** {@return the exact number of quotes that match, identical ones included} */
  public long total() {
    return total;
  }

  /**
   * {@return the number of undated matches: with a date filter, of those that it excludes for that;
   * sorted by date, of those at the end; otherwise 0}
   */
  public long undated() {
    return undated;
  }

  /**
   * {@return the cursor of the next page, for {@link SearchRequest#after}; empty on the last page}
   */
  public Optional<String> cursor() {
    return cursor;
  }

  /** {@return the counts that the request asks for, in its order} */
  public List<FacetCounts> facets() {
    return facets;
  }

  /**
   * {@return corrections for words without matches; empty if every word matches or none is similar}
   */
  public List<Suggestion> suggestions() {
    return suggestions;
  }

  /**
   * {@return warnings of the query parser, as sentences for a person; empty if it understood
   * everything}
   */
  public List<String> ignored() {
    return ignored;
  }

  /**
   * {@return names in other spellings that were searched for, because nobody bears the name of a
   * filter as it was typed; empty if somebody does}
   */
  public List<String> widened() {
    return widened;
  }

  /** {@return an iterator over the hits, best first} */
  @Override
  public Iterator<QuoteHit> iterator() {
    return hits.iterator();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QuoteResults that
        && hits.equals(that.hits)
        && total == that.total
        && undated == that.undated
        && cursor.equals(that.cursor)
        && facets.equals(that.facets)
        && suggestions.equals(that.suggestions)
        && ignored.equals(that.ignored)
        && widened.equals(that.widened);
  }

  @Override
  public int hashCode() {
    return Objects.hash(hits, total, undated, cursor, facets, suggestions, ignored, widened);
  }

  @Override
  public String toString() {
    return hits.size() + " of " + total + " hits: " + hits;
  }

  /**
   * Builds a result. Not safe for use by several threads; {@link #build()} may be called several
   * times.
   */
  public static final class Builder {
    private final List<QuoteHit> hits;
    private final long total;
    private long undated = 0;
    private Optional<String> cursor = Optional.empty();
    private List<FacetCounts> facets = List.of();
    private List<Suggestion> suggestions = List.of();
    private List<String> ignored = List.of();
    private List<String> widened = List.of();

    private Builder(List<QuoteHit> hits, long total) {
      this.hits = List.copyOf(Objects.requireNonNull(hits, "hits"));
      this.total = total;
    }

    /**
     * Sets the number of undated matches, see {@link QuoteResults#undated()}.
     *
     * @param undated the number, from 0
     * @return this builder
     */
    public Builder undated(long undated) {
      this.undated = undated;
      return this;
    }

    /**
     * Sets the cursor of the next page. Without this, it is the last page.
     *
     * @param cursor the cursor, for {@link SearchRequest#after}
     * @return this builder
     */
    public Builder cursor(String cursor) {
      this.cursor = Optional.of(Objects.requireNonNull(cursor, "cursor"));
      return this;
    }

    /**
     * Sets the counts that the request asks for.
     *
     * @param facets the counts, in the order of the request
     * @return this builder
     */
    public Builder facets(List<FacetCounts> facets) {
      this.facets = List.copyOf(Objects.requireNonNull(facets, "facets"));
      return this;
    }

    /**
     * Sets corrections for words without matches.
     *
     * @param suggestions the corrections, in the order of the words
     * @return this builder
     */
    public Builder suggestions(List<Suggestion> suggestions) {
      this.suggestions = List.copyOf(Objects.requireNonNull(suggestions, "suggestions"));
      return this;
    }

    /**
     * Sets the warnings of the query parser, see {@link QuoteResults#ignored()}.
     *
     * @param ignored one sentence for each piece of the query that was ignored
     * @return this builder
     */
    public Builder ignored(List<String> ignored) {
      this.ignored = List.copyOf(Objects.requireNonNull(ignored, "ignored"));
      return this;
    }

    /**
     * Sets the names that were searched for in other spellings.
     *
     * @param widened the names, see {@link QuoteResults#widened()}
     * @return this builder
     */
    public Builder widened(List<String> widened) {
      this.widened = List.copyOf(Objects.requireNonNull(widened, "widened"));
      return this;
    }

    /**
     * Builds the result.
     *
     * @return the result with the parts set so far
     */
    public QuoteResults build() {
      return new QuoteResults(this);
    }
  }
}

package org.onrecord.search;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options of a search, set by the methods of {@link SearchRequest}. Immutable.
 *
 * @see SearchRequest#options()
 */
public final class SearchOptions {

  /** No option is set. */
  static final SearchOptions DEFAULT =
      new SearchOptions(false, false, false, false, false, false, Optional.empty());

  private final boolean isExact;
  private final boolean isExplained;
  private final boolean isCollapsed;
  private final boolean hasFeedback;
  private final boolean omitsSnippets;
  private final boolean usesInferredDates;
  private final Optional<Recency> recency;

  private SearchOptions(
      boolean isExact,
      boolean isExplained,
      boolean isCollapsed,
      boolean hasFeedback,
      boolean omitsSnippets,
      boolean usesInferredDates,
      Optional<Recency> recency) {
    this.isExact = isExact;
    this.isExplained = isExplained;
    this.isCollapsed = isCollapsed;
    this.hasFeedback = hasFeedback;
    this.omitsSnippets = omitsSnippets;
    this.usesInferredDates = usesInferredDates;
    this.recency = recency;
  }

  /** {@return whether names match only as spelled} */
  public boolean isExact() {
    return isExact;
  }

  /** {@return whether hits are explained} */
  public boolean isExplained() {
    return isExplained;
  }

  /** {@return whether copies of an article are one hit} */
  public boolean isCollapsed() {
    return isCollapsed;
  }

  /** {@return whether pseudo-relevance feedback is used} */
  public boolean hasFeedback() {
    return hasFeedback;
  }

  /** {@return whether highlights and matching quotes are omitted} */
  public boolean omitsSnippets() {
    return omitsSnippets;
  }

  /** {@return whether date filters also match inferred ranges of dates} */
  public boolean usesInferredDates() {
    return usesInferredDates;
  }

  /** {@return the preference for newer articles, if there is one} */
  public Optional<Recency> recency() {
    return recency;
  }

  SearchOptions exactNames() {
    return new SearchOptions(
        true, isExplained, isCollapsed, hasFeedback, omitsSnippets, usesInferredDates, recency);
  }

  SearchOptions explained() {
    return new SearchOptions(
        isExact, true, isCollapsed, hasFeedback, omitsSnippets, usesInferredDates, recency);
  }

  SearchOptions collapsed() {
    return new SearchOptions(
        isExact, isExplained, true, hasFeedback, omitsSnippets, usesInferredDates, recency);
  }

  SearchOptions withFeedback() {
    return new SearchOptions(
        isExact, isExplained, isCollapsed, true, omitsSnippets, usesInferredDates, recency);
  }

  SearchOptions withoutSnippets() {
    return new SearchOptions(
        isExact, isExplained, isCollapsed, hasFeedback, true, usesInferredDates, recency);
  }

  SearchOptions withInferredDates() {
    return new SearchOptions(
        isExact, isExplained, isCollapsed, hasFeedback, omitsSnippets, true, recency);
  }

  SearchOptions withRecency(Recency preference) {
    return new SearchOptions(
        isExact,
        isExplained,
        isCollapsed,
        hasFeedback,
        omitsSnippets,
        usesInferredDates,
        Optional.of(Objects.requireNonNull(preference, "recency")));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SearchOptions that
        && isExact == that.isExact
        && isExplained == that.isExplained
        && isCollapsed == that.isCollapsed
        && hasFeedback == that.hasFeedback
        && omitsSnippets == that.omitsSnippets
        && usesInferredDates == that.usesInferredDates
        && recency.equals(that.recency);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        isExact, isExplained, isCollapsed, hasFeedback, omitsSnippets, usesInferredDates, recency);
  }

  @Override
  public String toString() {
    StringBuilder set = new StringBuilder();
    append(set, isExact, "exact");
    append(set, isExplained, "explained");
    append(set, isCollapsed, "collapsed");
    append(set, hasFeedback, "feedback");
    append(set, omitsSnippets, "without snippets");
    append(set, usesInferredDates, "inferred dates");
    append(set, recency.isPresent(), "recency");
    return set.isEmpty() ? "no options" : set.toString();
  }

  private static void append(StringBuilder set, boolean isSet, String name) {
    if (isSet) {
      set.append(set.isEmpty() ? "" : ", ").append(name);
    }
  }
}

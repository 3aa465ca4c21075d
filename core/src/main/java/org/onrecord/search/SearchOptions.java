package org.onrecord.search;

import java.util.Optional;

/**
 * How a search goes about it.
 *
 * @param isExact whether names are looked for only as they are spelt
 * @param isExplained whether every hit is to say why it stands where it does
 * @param isCollapsed whether articles that are copies of each other are one hit
 * @param hasFeedback whether words of the best articles help to rank
 * @param omitsSnippets whether hits are answered without what shows why they were found
 * @param recency how much newer articles count before older ones
 */
public record SearchOptions(
    boolean isExact,
    boolean isExplained,
    boolean isCollapsed,
    boolean hasFeedback,
    boolean omitsSnippets,
    Optional<Recency> recency) {

  /** What is usual. */
  static final SearchOptions DEFAULT =
      new SearchOptions(false, false, false, false, false, Optional.empty());

  SearchOptions exactNames() {
    return new SearchOptions(true, isExplained, isCollapsed, hasFeedback, omitsSnippets, recency);
  }

  SearchOptions explained() {
    return new SearchOptions(isExact, true, isCollapsed, hasFeedback, omitsSnippets, recency);
  }

  SearchOptions collapsed() {
    return new SearchOptions(isExact, isExplained, true, hasFeedback, omitsSnippets, recency);
  }

  SearchOptions withFeedback() {
    return new SearchOptions(isExact, isExplained, isCollapsed, true, omitsSnippets, recency);
  }

  SearchOptions withoutSnippets() {
    return new SearchOptions(isExact, isExplained, isCollapsed, hasFeedback, true, recency);
  }

  SearchOptions withRecency(Recency age) {
    return new SearchOptions(
        isExact, isExplained, isCollapsed, hasFeedback, omitsSnippets, Optional.of(age));
  }
}

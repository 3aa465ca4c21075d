package org.onrecord.search;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a search for articles: the best hits in order, and how many there are.
 *
 * @param hits the best, in order
 * @param total how many articles match in all, exactly
 * @param undated how many articles have no date: where dates are asked for, of those that match but
 *     for these, and are left out; where the answer is sorted by date, of those that stand last in
 *     it; else 0
 * @param cursor where the next page begins, for {@link SearchRequest#after}; empty on the last
 * @param facets the counts that were asked for, in that order, see {@link SearchRequest#facet}
 * @param suggestions what may have been meant by words that find nothing
 * @param ignored what of the words was not understood, as sentences for a person
 * @param widened names that stand in the answer for a name that nobody bears as it was typed: other
 *     spellings of it
 */
public record Results(
    List<Hit> hits,
    long total,
    long undated,
    Optional<String> cursor,
    List<FacetCounts> facets,
    List<Suggestion> suggestions,
    List<String> ignored,
    List<String> widened)
    implements Iterable<Hit> {

  public Results {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    suggestions = List.copyOf(suggestions);
    ignored = List.copyOf(ignored);
    widened = List.copyOf(widened);
  }

  @Override
  public Iterator<Hit> iterator() {
    return hits.iterator();
  }
}

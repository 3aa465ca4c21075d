package org.onrecord.search;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a search for quotes.
 *
 * @param hits the best, in order
 * @param total how many quotes match in all, exactly, equal ones included
 * @param undated how many quotes stand in articles without a date, see {@link Results#undated()}
 * @param cursor where the next page begins, for {@link SearchRequest#after}; empty on the last
 * @param facets the counts that were asked for, in that order, see {@link SearchRequest#facet}
 * @param suggestions what may have been meant by words that find nothing
 * @param ignored what of the words was not understood, as sentences for a person
 * @param widened names that stand in the answer for a name that nobody bears as it was typed: other
 *     spellings of it
 */
public record QuoteResults(
    List<QuoteHit> hits,
    long total,
    long undated,
    Optional<String> cursor,
    List<FacetCounts> facets,
    List<Suggestion> suggestions,
    List<String> ignored,
    List<String> widened)
    implements Iterable<QuoteHit> {

  public QuoteResults {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    suggestions = List.copyOf(suggestions);
    ignored = List.copyOf(ignored);
    widened = List.copyOf(widened);
  }

  @Override
  public Iterator<QuoteHit> iterator() {
    return hits.iterator();
  }
}

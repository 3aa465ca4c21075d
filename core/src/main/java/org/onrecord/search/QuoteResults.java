package org.onrecord.search;

import java.util.Iterator;
import java.util.List;

/**
 * The answer to a search for quotes.
 *
 * @param hits the best, in order
 * @param total how many quotes match in all, exactly
 * @param undated how many quotes match but for the dates asked for, because their articles have
 *     none
 * @param ignored what of the words was not understood, as sentences for a person
 */
public record QuoteResults(List<QuoteHit> hits, long total, long undated, List<String> ignored)
    implements Iterable<QuoteHit> {

  public QuoteResults {
    hits = List.copyOf(hits);
    ignored = List.copyOf(ignored);
  }

  @Override
  public Iterator<QuoteHit> iterator() {
    return hits.iterator();
  }
}

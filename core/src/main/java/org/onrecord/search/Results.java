package org.onrecord.search;

import java.util.Iterator;
import java.util.List;

/**
 * The answer to a search for articles: the best hits in order, and how many there are.
 *
 * @param hits the best, in order
 * @param total how many articles match in all, exactly
 * @param undated how many articles match but for the dates asked for, because they have none; 0 if
 *     no dates were asked for
 * @param ignored what of the words was not understood, as sentences for a person
 */
public record Results(List<Hit> hits, long total, long undated, List<String> ignored)
    implements Iterable<Hit> {

  public Results {
    hits = List.copyOf(hits);
    ignored = List.copyOf(ignored);
  }

  @Override
  public Iterator<Hit> iterator() {
    return hits.iterator();
  }
}

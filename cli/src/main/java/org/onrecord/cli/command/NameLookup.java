package org.onrecord.cli.command;

import java.util.List;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.SearchRequest;

/** Looks up names that complete what was typed. */
public final class NameLookup {

  /** The maximum number of names that are looked up, of which those of one facet are taken. */
  private static final int MAX_LOOKED_UP = 500;

  private NameLookup() {}

  /**
   * The most frequent names of authors and actors of which some word begins so.
   *
   * @param facet whose names are wanted: an author's, an actor's or a speaker's; empty for all
   * @param limit the maximum number of names
   */
  public static List<String> names(
      NewsIndex index, String beginning, Optional<Facet> facet, int limit) {
    SearchRequest request =
        SearchRequest.everything().limit(facet.isPresent() ? MAX_LOOKED_UP : limit);
    return index.complete(beginning, request).stream()
        .map(Value::value)
        .filter(name -> facet.isEmpty() || isValue(index, facet.get(), name))
        .limit(limit)
        .toList();
  }

  private static boolean isValue(NewsIndex index, Facet facet, String name) {
    SearchRequest named = SearchRequest.everything().only(facet, name).limit(1).withoutSnippets();
    return index.search(named).total() > 0;
  }
}

package org.onrecord.engine.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.Query;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.text.NamePrefix;

/** Completes names of authors and actors of the matches of a query. */
final class NameCompletions {

  private final SearchEngine engine;

  NameCompletions(SearchEngine engine) {
    this.engine = engine;
  }

  /** The most frequent names with a prefix; spelling variants separately. */
  List<Value> of(NamePrefix beginning, Query query, int limit) throws IOException {
    if (beginning.isBlank()) {
      return List.of();
    }
    Map<String, Long> names = new TreeMap<>(engine.namesWithPrefix(query, Facet.ACTOR, beginning));
    engine
        .namesWithPrefix(query, Facet.AUTHOR, beginning)
        .forEach((name, count) -> names.merge(name, count, Long::sum));
    List<Value> completions = new ArrayList<>();
    names.forEach((name, count) -> completions.add(new Value(name, count)));
    completions.sort(Comparator.comparingLong(Value::count).reversed());
    return completions.subList(0, Math.min(limit, completions.size()));
  }
}

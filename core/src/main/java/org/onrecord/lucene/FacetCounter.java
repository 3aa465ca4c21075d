package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.FacetCounts.Value;

/** Picks the most frequent values of all that matches a query. */
final class FacetCounter {

  private final Engine engine;

  FacetCounter(Engine engine) {
    this.engine = engine;
  }

  /** The most frequent values of each facet. */
  List<FacetCounts> count(Query query, List<Facet> facets) throws IOException {
    List<FacetCounts> counts = new ArrayList<>();
    for (Facet facet : facets) {
      Map<String, Long> all = engine.values(query, facet);
      List<Value> values = new ArrayList<>();
      all.forEach((value, count) -> values.add(new Value(value, count)));
      values.sort(Comparator.comparingLong(Value::count).reversed());
      int most = Math.min(FacetCounts.MOST, values.size());
      counts.add(new FacetCounts(facet, values.subList(0, most), values.size() - most));
    }
    return counts;
  }
}

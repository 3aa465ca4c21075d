package org.onrecord.lucene;

import com.google.common.base.Joiner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.Query;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts.Value;

/** Completes names from those of the authors and actors of what matches a query. */
final class Completions {

  private static final Joiner SPACES = Joiner.on(' ');

  private final Engine engine;

  Completions(Engine engine) {
    this.engine = engine;
  }

  /** The most frequent names of which some word, and what follows it, begins so. */
  List<Value> of(String beginning, Query query, int most) throws IOException {
    String typed = folded(beginning);
    Map<String, Long> names = new TreeMap<>();
    for (Facet facet : List.of(Facet.ACTOR, Facet.AUTHOR)) {
      engine.values(query, facet).forEach((name, count) -> names.merge(name, count, Long::sum));
    }
    List<Value> completions = new ArrayList<>();
    names.forEach(
        (name, count) -> {
          if (!typed.isBlank() && folded(name).contains(typed)) {
            completions.add(new Value(name, count));
          }
        });
    completions.sort(Comparator.comparingLong(Value::count).reversed());
    return completions.subList(0, Math.min(most, completions.size()));
  }

  /** Words without case and accents, each after a space. */
  private static String folded(String name) {
    return " " + SPACES.join(Analyzers.terms(Analyzers.names(), name));
  }
}

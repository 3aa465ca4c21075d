package org.onrecord.opensearch;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Facet;
import org.onrecord.text.NameGroups;

/**
 * Counts what matches on a cluster by the values of a facet. Spellings of one person's name are one
 * value, which is the most frequent of those found.
 */
final class ClusterFacetCounter {

  private final ClusterIndex index;
  private final NameGroups same;
  private final String prefix;

  /** Where articles have the values, and where quotes have them. */
  private final ImmutableList<String> fields;

  ClusterFacetCounter(ClusterIndex index, NameGroups same, Facet facet) {
    String field = Schema.facet(facet);
    this.index = index;
    this.same = same;
    this.prefix = facet.attribute().map(name -> ArticleBlock.attribute(name, "")).orElse("");
    this.fields =
        facet.equals(Facet.SPEAKER)
            ? ImmutableList.of(field)
            : ImmutableList.of(field, ClusterMapping.ARTICLE_OF_QUOTE + "." + field);
  }

  /** How many that match have each value, in the order of the alphabet. */
  Map<String, Long> of(JsonObject query) {
    Map<String, Long> each = each(query);
    ListMultimap<String, String> spellings = MultimapBuilder.hashKeys().arrayListValues().build();
    each.keySet().forEach(value -> spellings.put(same.canonicalName(value), value));
    Map<String, Long> counts = new TreeMap<>();
    List<String> joined = new ArrayList<>();
    List<JsonObject> queries = new ArrayList<>();
    for (Collection<String> values : spellings.asMap().values()) {
      String most = mostFrequent(values, each);
      if (values.size() == 1) {
        counts.put(most, each.getOrDefault(most, 0L));
      } else {
        joined.add(most);
        queries.add(ClusterQueries.allOf(query, anyOf(values)));
      }
    }
    // What has several spellings counts once.
    List<Long> together = queries.isEmpty() ? List.of() : index.counts(queries);
    for (int i = 0; i < joined.size(); i++) {
      counts.put(joined.get(i), together.get(i));
    }
    return counts;
  }

  private Map<String, Long> each(JsonObject query) {
    Map<String, Long> each = new TreeMap<>();
    for (String field : fields) {
      index
          .values(query, field, prefix)
          .forEach(
              (term, count) -> {
                if (term.startsWith(prefix)) {
                  each.merge(term.substring(prefix.length()), count, Long::sum);
                }
              });
    }
    return each;
  }

  /** The first of those that most have. */
  private static String mostFrequent(Collection<String> values, Map<String, Long> counts) {
    String most = values.iterator().next();
    for (String value : values) {
      if (counts.getOrDefault(value, 0L) > counts.getOrDefault(most, 0L)) {
        most = value;
      }
    }
    return most;
  }

  private JsonObject anyOf(Collection<String> values) {
    return Json.object(
        "bool",
        Json.object(
            "should",
            Json.array(fields.stream().map(f -> ClusterQueries.terms(f, values)).toList())));
  }
}

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
 * Counts the matches of a query on a cluster by the values of a facet. Spelling variants of a
 * person's name are one value, under the most frequent spelling.
 */
final class ClusterFacetCounter {

  private final ClusterIndex index;
  private final NameGroups nameGroups;
  private final String prefix;

  /** The field of articles and the field of quotes that have the values. */
  private final ImmutableList<String> fields;

  ClusterFacetCounter(ClusterIndex index, NameGroups nameGroups, Facet facet) {
    String field = Schema.facet(facet);
    this.index = index;
    this.nameGroups = nameGroups;
    this.prefix = facet.attribute().map(name -> ArticleBlock.attribute(name, "")).orElse("");
    this.fields =
        facet.equals(Facet.SPEAKER)
            ? ImmutableList.of(field)
            : ImmutableList.of(field, ClusterMapping.ARTICLE_OF_QUOTE + "." + field);
  }

  /** The number of matches for each value, in alphabetical order. */
  Map<String, Long> of(JsonObject query) {
    Map<String, Long> perSpelling = countsPerSpelling(query);
    ListMultimap<String, String> spellings = MultimapBuilder.hashKeys().arrayListValues().build();
    perSpelling.keySet().forEach(value -> spellings.put(nameGroups.canonicalName(value), value));
    Map<String, Long> counts = new TreeMap<>();
    List<String> merged = new ArrayList<>();
    List<JsonObject> queries = new ArrayList<>();
    for (Collection<String> values : spellings.asMap().values()) {
      String mostFrequent = mostFrequent(values, perSpelling);
      if (values.size() == 1) {
        counts.put(mostFrequent, perSpelling.getOrDefault(mostFrequent, 0L));
      } else {
        merged.add(mostFrequent);
        queries.add(ClusterQueries.allOf(query, anyOf(values)));
      }
    }
    // A match with several spellings of a name counts once.
    List<Long> mergedCounts = queries.isEmpty() ? List.of() : index.counts(queries);
    for (int i = 0; i < merged.size(); i++) {
      counts.put(merged.get(i), mergedCounts.get(i));
    }
    return counts;
  }

  private Map<String, Long> countsPerSpelling(JsonObject query) {
    Map<String, Long> counts = new TreeMap<>();
    for (String field : fields) {
      index
          .values(query, field, prefix)
          .forEach(
              (term, count) -> {
                if (term.startsWith(prefix)) {
                  counts.merge(term.substring(prefix.length()), count, Long::sum);
                }
              });
    }
    return counts;
  }

  /** The most frequent value; the first of several. */
  private static String mostFrequent(Collection<String> values, Map<String, Long> counts) {
    String mostFrequent = values.iterator().next();
    for (String value : values) {
      if (counts.getOrDefault(value, 0L) > counts.getOrDefault(mostFrequent, 0L)) {
        mostFrequent = value;
      }
    }
    return mostFrequent;
  }

  private JsonObject anyOf(Collection<String> values) {
    return Json.object(
        "bool",
        Json.object(
            "should",
            Json.array(fields.stream().map(f -> ClusterQueries.terms(f, values)).toList())));
  }
}

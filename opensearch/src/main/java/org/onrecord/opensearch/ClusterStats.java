package org.onrecord.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Facet;
import org.onrecord.search.Stats;

/** Collects the statistics of an index on a cluster. */
final class ClusterStats {

  private static final JsonObject ARTICLES = ClusterQueries.term(Schema.TYPE, Schema.TYPE_ARTICLE);

  private ClusterStats() {}

  static Stats read(ClusterIndex index, Optional<String> label) {
    List<Long> counts =
        index.counts(
            List.of(
                ARTICLES,
                ClusterQueries.allOf(
                    ARTICLES, Json.object("exists", Json.object("field", Schema.PUBLISHED))),
                ClusterQueries.term(Schema.TYPE, Schema.TYPE_QUOTE),
                ClusterQueries.allOf(
                    ClusterQueries.term(Schema.TYPE, Schema.TYPE_QUOTE),
                    ClusterQueries.term(Schema.ATTRIBUTED, "true"))));
    Stats.Builder stats =
        Stats.builder(Schema.VERSION)
            .articles(counts.get(0))
            .undated(counts.get(0) - counts.get(1))
            .quotes(counts.get(2))
            .attributed(counts.get(3))
            .actors(index.values(ARTICLES, Schema.facet(Facet.ACTOR), "").size())
            .bytes(bytes(index));
    day(index, "min").ifPresent(stats::earliest);
    day(index, "max").ifPresent(stats::latest);
    label.ifPresent(stats::label);
    return stats.build();
  }

  private static Optional<LocalDate> day(ClusterIndex index, String aggregation) {
    JsonObject body =
        Json.object(
            "size",
            0,
            "query",
            ARTICLES,
            "aggs",
            Json.object("day", Json.object(aggregation, Json.object("field", Schema.PUBLISHED))));
    JsonElement day =
        index.search(body).getAsJsonObject("aggregations").getAsJsonObject("day").get("value");
    return day.isJsonNull()
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay((long) day.getAsDouble()));
  }

  /** The size on all disks of the cluster, including replicas. */
  private static long bytes(ClusterIndex index) {
    JsonObject response = index.require(index.cluster().request("GET", index.path("_stats/store")));
    return response
        .getAsJsonObject("_all")
        .getAsJsonObject("total")
        .getAsJsonObject("store")
        .get("size_in_bytes")
        .getAsLong();
  }
}

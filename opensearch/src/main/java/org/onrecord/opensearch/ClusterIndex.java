package org.onrecord.opensearch;

import com.google.common.collect.ImmutableMap;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.store.IndexMissing;
import org.onrecord.store.IndexUnreachable;

/**
 * An index on a cluster, for reading. A response is from all shards; partial results are errors.
 *
 * @param name its name or alias
 * @param moment the point in time that it is asked of, as the cluster calls it; the latest commit
 *     if empty
 */
record ClusterIndex(Cluster cluster, String name, Optional<String> moment) {

  /** How long the cluster keeps a point in time between two questions. */
  private static final String KEEP_ALIVE = "10m";

  private static final int PAGE_SIZE = 10_000;
  private static final String PARTIAL_RESULTS = "allow_partial_search_results";

  /** Scores use the term statistics of the whole index, not of each shard. */
  private static final ImmutableMap<String, String> SCORING_PARAMETERS =
      ImmutableMap.of("search_type", "dfs_query_then_fetch", PARTIAL_RESULTS, "false");

  private static final ImmutableMap<String, String> COUNTING_PARAMETERS =
      ImmutableMap.of(PARTIAL_RESULTS, "false");

  ClusterIndex(Cluster cluster, String name) {
    this(cluster, name, Optional.empty());
  }

  /** The same as of now, whatever is committed later: to be ended. */
  ClusterIndex pointInTime() {
    JsonObject answer =
        require(
            cluster.request(
                "POST",
                path("_search/point_in_time"),
                ImmutableMap.of("keep_alive", KEEP_ALIVE),
                new JsonObject()));
    return new ClusterIndex(cluster, name, Optional.of(answer.get("pit_id").getAsString()));
  }

  /** Lets the cluster drop the files of a point in time before their time is over. */
  void endPointInTime() {
    try {
      JsonObject ended = Json.object("pit_id", Json.array(List.of(moment.orElseThrow())));
      cluster.request("DELETE", "/_search/point_in_time", ended);
    } catch (IndexUnreachable e) {
      // It ends by itself.
    }
  }

  /** What a cluster answers to a search that ranks. */
  JsonObject ranked(JsonObject body) {
    return search(SCORING_PARAMETERS, body);
  }

  /** Runs a search without scores. */
  JsonObject search(JsonObject body) {
    return search(COUNTING_PARAMETERS, body);
  }

  private JsonObject search(Map<String, String> parameters, JsonObject body) {
    return require(cluster.request("POST", searchPath("_search"), parameters, ofMoment(body)));
  }

  /** The answer to a request, if it is no refusal. */
  JsonObject require(ClusterResponse response) {
    if (response.isNotFound() && moment.isPresent()) {
      throw new IndexUnreachable(
          cluster.address().toString(),
          "the index of the stream is gone: it was recreated meanwhile, or no page was read for "
              + KEEP_ALIVE
              + "; begin the stream again");
    }
    if (response.isNotFound()) {
      throw new IndexMissing(cluster.address().toString());
    }
    return cluster.require(response);
  }

  /** A point in time knows its index. */
  private String searchPath(String verb) {
    return moment.isPresent() ? "/" + verb : path(verb);
  }

  private JsonObject ofMoment(JsonObject body) {
    moment.ifPresent(id -> body.add("pit", Json.object("id", id, "keep_alive", KEEP_ALIVE)));
    return body;
  }

  String path(String verb) {
    return "/" + name + "/" + verb;
  }

  long count(JsonObject query) {
    return total(search(Json.object("size", 0, "track_total_hits", true, "query", query)));
  }

  /** The number of matches of each query, in one request. */
  List<Long> counts(List<JsonObject> queries) {
    List<JsonObject> lines = new ArrayList<>();
    for (JsonObject query : queries) {
      lines.add(Json.object(PARTIAL_RESULTS, false));
      lines.add(ofMoment(Json.object("size", 0, "track_total_hits", true, "query", query)));
    }
    JsonObject response =
        require(cluster.requestLines(searchPath("_msearch"), ImmutableMap.of(), lines));
    List<Long> counts = new ArrayList<>();
    for (JsonElement each : response.getAsJsonArray("responses")) {
      int status = each.getAsJsonObject().get("status").getAsInt();
      counts.add(total(require(new ClusterResponse(status, each.getAsJsonObject()))));
    }
    return counts;
  }

  static long total(JsonObject response) {
    return response.getAsJsonObject("hits").getAsJsonObject("total").get("value").getAsLong();
  }

  static JsonArray hits(JsonObject response) {
    return response.getAsJsonObject("hits").getAsJsonArray("hits");
  }

  /**
   * The number of matching documents for each value of a field, in order of the values; fetches all
   * of them, page by page.
   *
   * @param from the first value; empty for all values
   */
  Map<String, Long> values(JsonObject query, String field, String from) {
    Map<String, Long> values = new TreeMap<>();
    JsonObject source = Json.object("value", Json.object("terms", Json.object("field", field)));
    JsonObject composite = Json.object("size", PAGE_SIZE, "sources", Json.array(List.of(source)));
    if (!from.isEmpty()) {
      composite.add("after", Json.object("value", from));
    }
    JsonArray buckets;
    do {
      JsonObject body =
          Json.object(
              "size",
              0,
              "query",
              query,
              "aggs",
              Json.object("values", Json.object("composite", composite)));
      JsonObject response = search(body).getAsJsonObject("aggregations").getAsJsonObject("values");
      buckets = response.getAsJsonArray("buckets");
      for (JsonElement bucket : buckets) {
        JsonObject each = bucket.getAsJsonObject();
        values.put(
            each.getAsJsonObject("key").get("value").getAsString(),
            each.get("doc_count").getAsLong());
      }
      if (response.has("after_key")) {
        composite.add("after", response.get("after_key"));
      }
    } while (buckets.size() == PAGE_SIZE);
    return values;
  }
}

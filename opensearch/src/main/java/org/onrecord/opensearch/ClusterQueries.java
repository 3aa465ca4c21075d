package org.onrecord.opensearch;

import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;

/** Queries that the store itself sends, in the query DSL. */
final class ClusterQueries {

  private ClusterQueries() {}

  static JsonObject term(String field, String value) {
    return Json.object("term", Json.object(field, value));
  }

  static JsonObject terms(String field, Collection<String> values) {
    return Json.object("terms", Json.object(field, Json.array(values)));
  }

  static JsonObject allOf(JsonObject... queries) {
    return Json.object("bool", Json.object("filter", Json.array(List.of(queries))));
  }

  static JsonObject excluding(JsonObject query, JsonObject excluded) {
    return Json.object(
        "bool",
        Json.object(
            "filter", Json.array(List.of(query)), "must_not", Json.array(List.of(excluded))));
  }
}

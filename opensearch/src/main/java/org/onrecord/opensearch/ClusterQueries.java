package org.onrecord.opensearch;

import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;

/** The few queries that a store asks a cluster for itself. */
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

  static JsonObject excluding(JsonObject query, JsonObject not) {
    return Json.object(
        "bool",
        Json.object("filter", Json.array(List.of(query)), "must_not", Json.array(List.of(not))));
  }
}

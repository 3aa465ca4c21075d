package org.onrecord.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.engine.schema.Schema;

/** Reads articles by id, and all notes, from a cluster. */
final class ClusterReader {

  private static final int PAGE_SIZE = 1_000;

  private ClusterReader() {}

  /** The article with an id, as of the last commit. */
  static Optional<ClusterArticle> find(ClusterIndex index, String id) throws IOException {
    JsonObject query =
        ClusterQueries.allOf(
            ClusterQueries.term(Schema.TYPE, Schema.TYPE_ARTICLE),
            ClusterQueries.term(Schema.ID, id));
    JsonArray hits = ClusterIndex.hits(index.search(Json.object("query", query, "size", 1)));
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ClusterArticle.read(hits.get(0).getAsJsonObject().getAsJsonObject("_source")));
  }

  static Map<String, String> notes(ClusterIndex index) {
    JsonObject body =
        Json.object(
            "query",
            ClusterQueries.term(Schema.TYPE, Schema.TYPE_NOTE),
            "size",
            PAGE_SIZE,
            "sort",
            Json.array(List.of(Schema.NOTE)));
    Map<String, String> notes = new TreeMap<>();
    JsonArray page;
    do {
      page = ClusterIndex.hits(index.search(body));
      for (JsonElement hit : page) {
        JsonObject source = hit.getAsJsonObject().getAsJsonObject("_source");
        byte[] text = Base64.getDecoder().decode(ClusterArticle.text(source.get(Schema.NOTE_TEXT)));
        notes.put(
            ClusterArticle.text(source.get(Schema.NOTE)), new String(text, StandardCharsets.UTF_8));
        body.add("search_after", hit.getAsJsonObject().get("sort"));
      }
    } while (page.size() == PAGE_SIZE);
    return notes;
  }
}

package org.onrecord.opensearch;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Ranking;
import org.onrecord.store.IndexOutdated;
import org.onrecord.store.IndexUnreachable;

/**
 * What an index on a cluster says of itself.
 *
 * @param label what it was named when it was made
 * @param k1 as in {@link Ranking}: a cluster reckons with what an index was made with
 * @param b the same
 */
record ClusterMeta(Optional<String> label, float k1, float b) {

  private static final String SCHEMA = "onrecord_schema";
  private static final String LABEL = "label";
  private static final String K1 = "k1";
  private static final String B = "b";

  static JsonObject of(Optional<String> label, Ranking ranking) {
    JsonObject meta = Json.object(SCHEMA, Schema.VERSION, K1, ranking.k1(), B, ranking.b());
    label.ifPresent(name -> meta.addProperty(LABEL, name));
    return meta;
  }

  /**
   * Reads what {@link #of} wrote.
   *
   * @throws IndexOutdated if another version of the library made the index
   * @throws IndexUnreachable if it is an index of something else
   */
  static ClusterMeta read(String where, JsonObject mappings) {
    JsonObject meta = mappings.has("_meta") ? mappings.getAsJsonObject("_meta") : new JsonObject();
    if (!meta.has(SCHEMA)) {
      throw new IndexUnreachable(where, "the index of this name is no index of articles");
    }
    if (meta.get(SCHEMA).getAsInt() != Schema.VERSION) {
      throw new IndexOutdated(where, meta.get(SCHEMA).getAsInt(), Schema.VERSION);
    }
    return new ClusterMeta(
        Optional.ofNullable(meta.get(LABEL)).map(label -> label.getAsString()),
        meta.get(K1).getAsFloat(),
        meta.get(B).getAsFloat());
  }

  /** Refuses to answer by another ranking than the cluster would. */
  void requireSameRanking(Ranking ranking, String where) {
    if (ranking.k1() != k1 || ranking.b() != b) {
      throw new IllegalArgumentException(
          "the index at "
              + where
              + " was made with k1 "
              + k1
              + " and b "
              + b
              + ", not "
              + ranking.k1()
              + " and "
              + ranking.b()
              + ": make it anew for these");
    }
  }
}

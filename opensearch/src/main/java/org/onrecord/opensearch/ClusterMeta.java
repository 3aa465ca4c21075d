package org.onrecord.opensearch;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Ranking;
import org.onrecord.store.IndexOutdated;
import org.onrecord.store.IndexUnreachable;

/**
 * The metadata of an index on a cluster.
 *
 * @param label the label of the index, if it has one
 * @param k1 as in {@link Ranking}; fixed when the index is created
 * @param b as in {@link Ranking}; fixed when the index is created
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
   * @throws IndexOutdated if the index has another schema version
   * @throws IndexUnreachable if the index was not created by Onrecord
   */
  static ClusterMeta read(String where, JsonObject mappings) {
    JsonObject meta = mappings.has("_meta") ? mappings.getAsJsonObject("_meta") : new JsonObject();
    if (!meta.has(SCHEMA)) {
      throw new IndexUnreachable(where, "the index of this name was not created by Onrecord");
    }
    if (meta.get(SCHEMA).getAsInt() != Schema.VERSION) {
      throw new IndexOutdated(where, meta.get(SCHEMA).getAsInt(), Schema.VERSION);
    }
    return new ClusterMeta(
        Optional.ofNullable(meta.get(LABEL)).map(label -> label.getAsString()),
        meta.get(K1).getAsFloat(),
        meta.get(B).getAsFloat());
  }

  /**
   * Checks that the ranking parameters are those that the index was created with.
   *
   * @throws IllegalArgumentException if they differ
   */
  void requireSameRanking(Ranking ranking, String where) {
    if (ranking.k1() != k1 || ranking.b() != b) {
      throw new IllegalArgumentException(
          "the index at "
              + where
              + " was created with k1="
              + k1
              + ", b="
              + b
              + ", not k1="
              + ranking.k1()
              + ", b="
              + ranking.b()
              + "; use those values, or rebuild the index");
    }
  }
}

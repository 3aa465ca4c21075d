package org.onrecord.opensearch;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.onrecord.search.Ranking;

/**
 * The alias of an index. It points to {@code news-1}, {@code news-2} …, so that a rebuilt index
 * replaces the old one atomically.
 */
final class ClusterAlias {

  private final Cluster cluster;
  private final ClusterAddress address;

  ClusterAlias(Cluster cluster) {
    this.cluster = cluster;
    this.address = cluster.address();
  }

  /**
   * The index that the alias points to.
   *
   * @param name its own name, not the alias
   */
  record Current(String name, ClusterMeta meta) {}

  /** The index that the alias points to, if it exists. */
  Optional<Current> current() {
    ClusterResponse response = cluster.request("GET", "/" + address.name() + "/_mapping");
    if (response.isNotFound()) {
      return Optional.empty();
    }
    String name = cluster.require(response).keySet().iterator().next();
    JsonObject mappings = response.body().getAsJsonObject(name).getAsJsonObject("mappings");
    return Optional.of(new Current(name, ClusterMeta.read(address.toString(), mappings)));
  }

  /** Creates the first index, with the alias. */
  String createFirst(Ranking ranking, Optional<String> label) {
    JsonObject definition = ClusterMapping.of(ranking, label, address);
    definition.add("aliases", Json.object(address.name(), new JsonObject()));
    return createIndex(address.name() + "-1", definition);
  }

  /** Creates the successor of an index; deletes leftovers of an earlier attempt. */
  String createNext(String current, Ranking ranking, Optional<String> label) {
    int number = Integer.parseInt(current.substring(current.lastIndexOf('-') + 1)) + 1;
    String next = address.name() + "-" + number;
    remove(next);
    return createIndex(next, ClusterMapping.of(ranking, label, address));
  }

  private String createIndex(String name, JsonObject definition) {
    cluster.require(cluster.request("PUT", "/" + name, definition));
    return name;
  }

  /** Switches the alias from one index to another, atomically, and deletes the old index. */
  void swap(String old, String next) {
    JsonObject actions =
        Json.object(
            "actions",
            Json.array(
                List.of(
                    Json.object("remove", Json.object("index", old, "alias", address.name())),
                    Json.object("add", Json.object("index", next, "alias", address.name())))));
    cluster.require(cluster.request("POST", "/_aliases", actions));
    remove(old);
  }

  /** Deletes an index if it exists. */
  void remove(String index) {
    ClusterResponse response = cluster.request("DELETE", "/" + index);
    if (!response.isNotFound()) {
      cluster.require(response);
    }
  }

  void label(String index, String label, ClusterMeta meta, Ranking ranking) {
    if (!meta.label().equals(Optional.of(label))) {
      JsonObject change = Json.object("_meta", ClusterMeta.of(Optional.of(label), ranking));
      cluster.require(cluster.request("PUT", "/" + index + "/_mapping", change));
    }
  }
}

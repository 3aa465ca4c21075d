package org.onrecord.opensearch;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.onrecord.search.Ranking;

/**
 * The name of an index, which is an alias: behind it stands one index after the other, {@code
 * news-1}, {@code news-2} …, so that a whole new one takes the place of the old at once.
 */
final class ClusterAlias {

  private final Cluster cluster;
  private final ClusterAddress address;

  ClusterAlias(Cluster cluster) {
    this.cluster = cluster;
    this.address = cluster.address();
  }

  /**
   * An index behind the alias.
   *
   * @param name its own name
   */
  record Current(String name, ClusterMeta meta) {}

  /** What stands behind the name, if anything does. */
  Optional<Current> current() {
    ClusterResponse answer = cluster.request("GET", "/" + address.name() + "/_mapping");
    if (answer.isNotFound()) {
      return Optional.empty();
    }
    String name = cluster.require(answer).keySet().iterator().next();
    JsonObject mappings = answer.body().getAsJsonObject(name).getAsJsonObject("mappings");
    return Optional.of(new Current(name, ClusterMeta.read(address.toString(), mappings)));
  }

  /** Makes the first index behind the name, with the name. */
  String createFirst(Ranking ranking, Optional<String> label) {
    JsonObject layout = ClusterMapping.of(ranking, label, address);
    layout.add("aliases", Json.object(address.name(), new JsonObject()));
    return createIndex(address.name() + "-1", layout);
  }

  /**
   * Makes the index that is to stand behind the name after one, in place of what was left of it.
   */
  String createNext(String current, Ranking ranking, Optional<String> label) {
    int number = Integer.parseInt(current.substring(current.lastIndexOf('-') + 1)) + 1;
    String next = address.name() + "-" + number;
    remove(next);
    return createIndex(next, ClusterMapping.of(ranking, label, address));
  }

  private String createIndex(String name, JsonObject layout) {
    cluster.require(cluster.request("PUT", "/" + name, layout));
    return name;
  }

  /** Puts one index in the place of another, at once, and removes that. */
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

  /** Removes an index; one that is not there is no matter. */
  void remove(String index) {
    ClusterResponse answer = cluster.request("DELETE", "/" + index);
    if (!answer.isNotFound()) {
      cluster.require(answer);
    }
  }

  void label(String index, String label, ClusterMeta meta, Ranking ranking) {
    if (!meta.label().equals(Optional.of(label))) {
      JsonObject change = Json.object("_meta", ClusterMeta.of(Optional.of(label), ranking));
      cluster.require(cluster.request("PUT", "/" + index + "/_mapping", change));
    }
  }
}

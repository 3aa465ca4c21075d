package org.onrecord.opensearch;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The node whose loss does most harm: it manages the cluster and holds a primary of an index. */
record ManagerNode(String name, String index, LocalCluster nodes) {

  /** The manager of the cluster, which is given a primary if it has none. */
  static ManagerNode of(LocalCluster nodes, String index) {
    ManagerNode manager = new ManagerNode(manager(nodes), index, nodes);
    manager.awaitGreen();
    if (!manager.isStill()) {
      JsonObject commands = Json.object("commands", Json.array(ImmutableList.of(manager.taking())));
      nodes.tell("/_cluster/reroute", commands.toString());
      manager.awaitGreen();
    }
    if (!manager.isStill()) {
      throw new IllegalStateException(manager.name + " was not given a primary");
    }
    return manager;
  }

  /** Whether this node manages the cluster, and holds a primary. */
  boolean isStill() {
    return manager(nodes).equals(name)
        && copies().stream().anyMatch(copy -> isPrimary(copy) && isHere(copy));
  }

  /** The command that makes a primary of the replica it holds, else moves one to it. */
  private JsonElement taking() {
    Optional<JsonObject> replica = copies().stream().filter(this::isHere).findFirst();
    JsonObject primary =
        copies().stream()
            .filter(ManagerNode::isPrimary)
            .filter(copy -> replica.map(own -> number(own) == number(copy)).orElse(true))
            .findFirst()
            .orElseThrow();
    JsonObject what = Json.object("index", primary.get("index"), "shard", number(primary));
    if (replica.isPresent()) {
      what.add("node", primary.get("node"));
      what.addProperty("allow_primary", true);
      return Json.object("cancel", what);
    }
    what.add("from_node", primary.get("node"));
    what.addProperty("to_node", name);
    return Json.object("move", what);
  }

  private void awaitGreen() {
    String health =
        nodes.ask(
            "/_cluster/health?wait_for_status=green&wait_for_no_relocating_shards=true&timeout=25s");
    if (health.contains("\"timed_out\":true")) {
      throw new IllegalStateException("the cluster is not well: " + health);
    }
  }

  private boolean isHere(JsonObject copy) {
    return name.equals(column(copy, "node"));
  }

  private static boolean isPrimary(JsonObject copy) {
    return column(copy, "prirep").equals("p");
  }

  private static int number(JsonObject copy) {
    return Integer.parseInt(column(copy, "shard"));
  }

  /** Empty where a copy is on no node. */
  private static String column(JsonObject row, String name) {
    return row.get(name).isJsonNull() ? "" : row.get(name).getAsString();
  }

  private ImmutableList<JsonObject> copies() {
    return table(nodes, "/_cat/shards/" + index);
  }

  private static String manager(LocalCluster nodes) {
    return column(table(nodes, "/_cat/cluster_manager").get(0), "node");
  }

  private static ImmutableList<JsonObject> table(LocalCluster nodes, String path) {
    String rows = nodes.ask(path + "?format=json");
    return StreamSupport.stream(JsonParser.parseString(rows).getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .collect(ImmutableList.toImmutableList());
  }
}

package org.onrecord.opensearch;

import com.google.common.collect.ImmutableMap;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.store.IndexUnwritable;

/**
 * Sends many documents in one request. Adding a document blocks while the cluster is busy, so that
 * memory is bounded. Documents for which the cluster has no room are sent again; documents that it
 * rejects do not stop the others and are reported at the end, by {@link #finish}. Not safe for use
 * by several threads.
 */
final class Bulk {

  private static final int MAX_BYTES = 5_000_000;
  private static final int MAX_DOCUMENTS = 2_000;

  /** The maximum number of rejected documents that are named in an error. */
  private static final int MAX_NAMED = 3;

  private final Cluster cluster;
  private final RetryPolicy retryPolicy;
  private List<Item> pending = new ArrayList<>();
  private long bytes;
  private final List<String> rejected = new ArrayList<>();

  /**
   * Creates a bulk request.
   *
   * @param cluster the cluster to send to
   * @param retryPolicy how often and how long a busy cluster is asked again
   */
  Bulk(Cluster cluster, RetryPolicy retryPolicy) {
    this.cluster = cluster;
    this.retryPolicy = retryPolicy;
  }

  /**
   * An operation on a document.
   *
   * @param owner the id of the article, or the key of the note, for error messages
   * @param content the document; empty to remove it
   */
  private record Item(String owner, JsonObject action, Optional<JsonObject> content) {}

  /**
   * Puts a document, replacing the document with this key.
   *
   * @param owner the article it belongs to, for messages
   * @param index the name of the index
   * @param key the key of the document
   * @param routing the key of the document in whose shard it is stored
   * @param content the document
   * @throws IndexUnwritable if the cluster stays busy
   */
  void put(String owner, String index, String key, String routing, JsonObject content) {
    add(new Item(owner, action("index", index, key, routing), Optional.of(content)));
  }

  /**
   * Removes a document, if it exists.
   *
   * @param owner the article it belongs to, for messages
   * @param index the name of the index
   * @param key the key of the document
   * @param routing the key of the document in whose shard it is stored
   * @throws IndexUnwritable if the cluster stays busy
   */
  void remove(String owner, String index, String key, String routing) {
    add(new Item(owner, action("delete", index, key, routing), Optional.empty()));
  }

  private static JsonObject action(String verb, String index, String key, String routing) {
    JsonObject where = new JsonObject();
    where.addProperty("_index", index);
    where.addProperty("_id", key);
    where.addProperty("routing", routing);
    JsonObject action = new JsonObject();
    action.add(verb, where);
    return action;
  }

  private void add(Item item) {
    pending.add(item);
    bytes += item.content().map(content -> content.toString().length()).orElse(0);
    if (bytes > MAX_BYTES || pending.size() >= MAX_DOCUMENTS) {
      flush();
    }
  }

  /**
   * Sends all documents added so far, in order.
   *
   * @throws IndexUnwritable if the cluster stays busy
   */
  void flush() {
    RetryPolicy.Attempts attempts = retryPolicy.start();
    while (!pending.isEmpty()) {
      pending = send(pending);
      if (!pending.isEmpty() && !attempts.pause()) {
        throw new IndexUnwritable(
            cluster.address().toString(),
            "the cluster rejected "
                + pending.size()
                + " documents as too busy, after "
                + attempts.tries()
                + " retries; try again later");
      }
    }
    bytes = 0;
  }

  /** Whether nothing waits to be sent. */
  boolean isEmpty() {
    return pending.isEmpty();
  }

  /** Forgets what was not sent. */
  void discard() {
    pending.clear();
    bytes = 0;
    rejected.clear();
  }

  /**
   * Sends all documents added so far, and reports what was rejected.
   *
   * @throws IndexUnwritable if a document was rejected; the others are written
   */
  void finish() {
    flush();
    if (rejected.isEmpty()) {
      return;
    }
    List<String> named = rejected.subList(0, Math.min(MAX_NAMED, rejected.size()));
    String more =
        rejected.size() > MAX_NAMED ? " and " + (rejected.size() - MAX_NAMED) + " more" : "";
    IndexUnwritable failure =
        new IndexUnwritable(
            cluster.address().toString(),
            "the cluster rejected "
                + String.join("; ", named)
                + more
                + "; all other documents were written");
    rejected.clear();
    throw failure;
  }

  /** Sends documents; returns those to retry. */
  private List<Item> send(List<Item> items) {
    List<JsonObject> lines = new ArrayList<>();
    for (Item item : items) {
      lines.add(item.action());
      item.content().ifPresent(lines::add);
    }
    JsonObject response = cluster.require(cluster.requestLines("/_bulk", ImmutableMap.of(), lines));
    List<Item> again = new ArrayList<>();
    JsonArray results = response.getAsJsonArray("items");
    for (int i = 0; i < results.size(); i++) {
      JsonObject result =
          results
              .get(i)
              .getAsJsonObject()
              .entrySet()
              .iterator()
              .next()
              .getValue()
              .getAsJsonObject();
      ClusterResponse each = new ClusterResponse(result.get("status").getAsInt(), result);
      if (each.isRetryable()) {
        again.add(items.get(i));
      } else if (!each.isSuccess() && !each.isNotFound()) {
        rejected.add(items.get(i).owner() + " (" + each.reason() + ")");
      }
    }
    return again;
  }
}

package org.onrecord.opensearch;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Article;
import org.onrecord.opensearch.ClusterDocuments.Keyed;
import org.onrecord.search.Ranking;
import org.onrecord.store.IndexUnwritable;
import org.onrecord.store.Origin;

/**
 * The writing half of a store on a cluster. What is written is sent as it comes and seen once it is
 * committed. Not thread-safe.
 */
final class ClusterWriter {

  /** Of how many articles leftover quotes are removed at once. */
  private static final int SWEEP_BATCH = 1_000;

  /** How many spellings are remembered to have been sent. */
  private static final int MAX_CACHED_SPELLINGS = 100_000;

  private final Cluster cluster;
  private final ClusterAlias alias;
  private final Ranking ranking;
  private final Optional<String> label;
  private final Bulk bulk;

  /** The index behind the name. */
  private String current;

  /** The index that articles go into: the current one, or the one that is to follow it. */
  private String target;

  /** Whether the target has anything that can be seen. */
  private boolean isEmpty;

  /** What became of articles since the last commit, by their ids. */
  private final Map<String, Touched> changed = new HashMap<>();

  /** Spellings that the target has: articles of one time name the same people. */
  private final Cache<String, Boolean> spellings =
      CacheBuilder.newBuilder().maximumSize(MAX_CACHED_SPELLINGS).build();

  private boolean hasChanges;

  private ClusterWriter(
      Cluster cluster,
      RetryPolicy patience,
      ClusterAlias alias,
      Ranking ranking,
      Optional<String> label,
      String current,
      boolean isEmpty) {
    this.cluster = cluster;
    this.alias = alias;
    this.ranking = ranking;
    this.label = label;
    this.bulk = new Bulk(cluster, patience);
    this.current = current;
    this.target = current;
    this.isEmpty = isEmpty;
  }

  /**
   * An article that was put or removed.
   *
   * @param stamp empty if it was removed
   * @param quotes how many it has
   */
  private record Touched(String stamp, Optional<Origin> origin, int quotes) {}

  /** Opens the index behind the name of a cluster for writing; a new one is empty. */
  static ClusterWriter open(
      Cluster cluster, RetryPolicy patience, Ranking ranking, Optional<String> label) {
    ClusterAlias alias = new ClusterAlias(cluster);
    Optional<ClusterAlias.Current> existing = alias.current();
    if (existing.isEmpty()) {
      String first = alias.createFirst(ranking, label);
      return new ClusterWriter(cluster, patience, alias, ranking, label, first, true);
    }
    ClusterAlias.Current current = existing.get();
    current.meta().requireSameRanking(ranking, cluster.address().toString());
    label.ifPresent(name -> alias.label(current.name(), name, current.meta(), ranking));
    Optional<String> kept = label.or(current.meta()::label);
    return new ClusterWriter(cluster, patience, alias, ranking, kept, current.name(), false);
  }

  void put(Article article, Optional<Origin> origin) {
    List<Document> block =
        origin
            .map(from -> ArticleBlock.of(article, from))
            .orElseGet(() -> ArticleBlock.of(article));
    List<Keyed> documents = ClusterDocuments.of(article, block);
    documents.forEach(each -> put(article.id(), each));
    for (Keyed spelling : ClusterDocuments.spellings(block)) {
      if (spellings.asMap().putIfAbsent(spelling.key(), true) == null) {
        put(article.id(), spelling);
      }
    }
    recordChange(
        article.id(),
        new Touched(ClusterDocuments.stamp(documents), origin, article.quotes().size()));
  }

  void remove(String id) {
    hasChanges = true;
    String key = ClusterDocuments.key(id);
    bulk.remove(id, target, key, key);
    recordChange(id, new Touched("", Optional.empty(), 0));
  }

  /**
   * Removes an article as it was last committed, and answers whether it did: not if it was put or
   * removed since.
   */
  boolean removeUnchanged(String id) {
    if (changed.containsKey(id) || !target.equals(current)) {
      return false;
    }
    remove(id);
    return true;
  }

  /** Notes what became of an article. Of its quotes, those put since the last commit are unseen. */
  private void recordChange(String id, Touched now) {
    Touched before = changed.put(id, now);
    String key = ClusterDocuments.key(id);
    for (int i = now.quotes(); before != null && i < before.quotes(); i++) {
      bulk.remove(id, target, ClusterDocuments.quoteKey(key, i), key);
    }
  }

  void removeSource(String source, Optional<String> but) {
    hasChanges = true;
    // What was put since the last commit is seen by no query.
    List<String> unseen =
        changed.entrySet().stream()
            .filter(entry -> isOf(entry.getValue(), source, but))
            .map(Map.Entry::getKey)
            .toList();
    unseen.forEach(this::remove);
    bulk.flush();
    JsonObject gone = ClusterQueries.allOf(ClusterQueries.term(Schema.SOURCE, source));
    removeMatching(
        but.map(v -> ClusterQueries.excluding(gone, ClusterQueries.term(Schema.SOURCE_VERSION, v)))
            .orElse(gone));
  }

  private static boolean isOf(Touched article, String source, Optional<String> but) {
    return article
        .origin()
        .filter(from -> from.source().equals(source) && !Optional.of(from.version()).equals(but))
        .isPresent();
  }

  void note(String key, String text) {
    if (text.isEmpty()) {
      hasChanges = true;
      String note = ClusterDocuments.noteKey(key);
      bulk.remove(key, target, note, note);
    } else {
      put(key, ClusterDocuments.note(key, text));
    }
  }

  /** Begins an index that is to take the place of this one. */
  void clear() {
    hasChanges = true;
    bulk.discard();
    changed.clear();
    if (!target.equals(current)) {
      alias.remove(target);
    }
    spellings.invalidateAll();
    target = alias.createNext(current, ranking, label);
    isEmpty = true;
  }

  void commit() {
    try {
      bulk.finish();
    } finally {
      refreshIndex();
    }
  }

  /** Makes what was sent seen, whether or not all of it was taken. */
  private void refreshIndex() {
    if (!isEmpty) {
      Iterables.partition(changed.keySet(), SWEEP_BATCH).forEach(this::removeLeftoverQuotes);
    }
    cluster.require(cluster.request("POST", "/" + target + "/_refresh"));
    if (!target.equals(current)) {
      alias.swap(current, target);
      current = target;
    }
    changed.clear();
    isEmpty = false;
    hasChanges = false;
  }

  /**
   * Removes the quotes that articles had before and have no more; those of the same place were
   * replaced.
   */
  private void removeLeftoverQuotes(List<String> ids) {
    List<String> stamps =
        Lists.transform(ids, id -> Objects.requireNonNull(changed.get(id)).stamp());
    JsonObject quotes =
        ClusterQueries.allOf(
            ClusterQueries.term(Schema.TYPE, Schema.TYPE_QUOTE),
            ClusterQueries.terms(Schema.ID, ids));
    removeMatching(
        ClusterQueries.excluding(quotes, ClusterQueries.terms(ClusterMapping.STAMP, stamps)));
  }

  /** Removes what matches of that which can be seen; what was replaced since stays. */
  private void removeMatching(JsonObject query) {
    JsonObject answer =
        cluster.require(
            cluster.request(
                "POST",
                "/" + target + "/_delete_by_query",
                ImmutableMap.of("conflicts", "proceed"),
                Json.object("query", query)));
    if (!answer.getAsJsonArray("failures").isEmpty()) {
      throw new IndexUnwritable(
          cluster.address().toString(), "not all was removed: " + answer.get("failures"));
    }
  }

  void purge() {
    commit();
    cluster.require(
        cluster.request(
            "POST",
            "/" + target + "/_forcemerge",
            ImmutableMap.of("only_expunge_deletes", "true"),
            new JsonObject()));
  }

  boolean hasChanges() {
    return hasChanges || !bulk.isEmpty();
  }

  /** Forgets what was not sent, and the index that was to follow. */
  void rollback() {
    bulk.discard();
    changed.clear();
    hasChanges = false;
    if (!target.equals(current)) {
      alias.remove(target);
      target = current;
      spellings.invalidateAll();
    }
  }

  private void put(String of, Keyed document) {
    hasChanges = true;
    bulk.put(of, target, document.key(), document.routing(), document.content());
  }
}

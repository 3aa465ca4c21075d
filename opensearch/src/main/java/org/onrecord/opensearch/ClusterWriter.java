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
 * The writing part of a store on a cluster. Changes are sent at once and become visible on commit.
 * Not thread-safe.
 */
final class ClusterWriter {

  /** The number of articles whose leftover quotes are removed in one request. */
  private static final int SWEEP_BATCH = 1_000;

  /** The maximum number of sent spellings that are remembered. */
  private static final int MAX_CACHED_SPELLINGS = 100_000;

  private final Cluster cluster;
  private final ClusterAlias alias;
  private final Ranking ranking;
  private final Optional<String> label;
  private final Bulk bulk;

  /** The index that the alias points to. */
  private String current;

  /** The index that is written: the current one, or its successor. */
  private String target;

  /** Whether the target has no committed documents. */
  private boolean isEmpty;

  /** The articles put or removed since the last commit, by id. */
  private final Map<String, ChangedArticle> changed = new HashMap<>();

  /** Keys of spellings that were sent to the target; articles of one time name the same people. */
  private final Cache<String, Boolean> spellings =
      CacheBuilder.newBuilder().maximumSize(MAX_CACHED_SPELLINGS).build();

  private boolean hasChanges;

  private ClusterWriter(
      Cluster cluster,
      RetryPolicy retryPolicy,
      ClusterAlias alias,
      Ranking ranking,
      Optional<String> label,
      String current,
      boolean isEmpty) {
    this.cluster = cluster;
    this.alias = alias;
    this.ranking = ranking;
    this.label = label;
    this.bulk = new Bulk(cluster, retryPolicy);
    this.current = current;
    this.target = current;
    this.isEmpty = isEmpty;
  }

  /**
   * An article that was put or removed.
   *
   * @param stamp the stamp of the article; empty if it was removed
   * @param quotes the number of its quotes
   */
  private record ChangedArticle(String stamp, Optional<Origin> origin, int quotes) {}

  /** Opens an index for writing; creates it if it does not exist. */
  static ClusterWriter open(
      Cluster cluster, RetryPolicy retryPolicy, Ranking ranking, Optional<String> label) {
    ClusterAlias alias = new ClusterAlias(cluster);
    Optional<ClusterAlias.Current> existing = alias.current();
    if (existing.isEmpty()) {
      String first = alias.createFirst(ranking, label);
      return new ClusterWriter(cluster, retryPolicy, alias, ranking, label, first, true);
    }
    ClusterAlias.Current current = existing.get();
    current.meta().requireSameRanking(ranking, cluster.address().toString());
    label.ifPresent(name -> alias.label(current.name(), name, current.meta(), ranking));
    Optional<String> kept = label.or(current.meta()::label);
    return new ClusterWriter(cluster, retryPolicy, alias, ranking, kept, current.name(), false);
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
        new ChangedArticle(ClusterDocuments.stamp(documents), origin, article.quotes().size()));
  }

  void remove(String id) {
    hasChanges = true;
    String key = ClusterDocuments.key(id);
    bulk.remove(id, target, key, key);
    recordChange(id, new ChangedArticle("", Optional.empty(), 0));
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

  /** Records a change of an article. Of its quotes, those put since the last commit are unseen. */
  private void recordChange(String id, ChangedArticle now) {
    ChangedArticle before = changed.put(id, now);
    String key = ClusterDocuments.key(id);
    for (int i = now.quotes(); before != null && i < before.quotes(); i++) {
      bulk.remove(id, target, ClusterDocuments.quoteKey(key, i), key);
    }
  }

  void removeSource(String source, Optional<String> exceptVersion) {
    hasChanges = true;
    // Articles put since the last commit are not found by queries.
    List<String> uncommitted =
        changed.entrySet().stream()
            .filter(entry -> isOf(entry.getValue(), source, exceptVersion))
            .map(Map.Entry::getKey)
            .toList();
    uncommitted.forEach(this::remove);
    bulk.flush();
    JsonObject ofSource = ClusterQueries.allOf(ClusterQueries.term(Schema.SOURCE, source));
    removeMatching(
        exceptVersion
            .map(
                v ->
                    ClusterQueries.excluding(
                        ofSource, ClusterQueries.term(Schema.SOURCE_VERSION, v)))
            .orElse(ofSource));
  }

  private static boolean isOf(
      ChangedArticle article, String source, Optional<String> exceptVersion) {
    return article
        .origin()
        .filter(
            from ->
                from.source().equals(source) && !Optional.of(from.version()).equals(exceptVersion))
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

  /** Starts a successor that replaces the current index on commit. */
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

  /** Makes sent changes visible, also if some documents were rejected. */
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
   * Removes quotes of earlier versions of changed articles that were not replaced by a quote with
   * the same ordinal.
   */
  private void removeLeftoverQuotes(List<String> ids) {
    List<String> stamps =
        Lists.transform(ids, id -> Objects.requireNonNull(changed.get(id)).stamp());
    JsonObject quotes =
        ClusterQueries.allOf(
            ClusterQueries.terms(Schema.TYPE, List.of(Schema.TYPE_QUOTE, Schema.TYPE_ATTITUDE)),
            ClusterQueries.terms(Schema.ID, ids));
    removeMatching(
        ClusterQueries.excluding(quotes, ClusterQueries.terms(ClusterMapping.STAMP, stamps)));
  }

  /** Removes committed documents that match; documents replaced since the last commit stay. */
  private void removeMatching(JsonObject query) {
    JsonObject response =
        cluster.require(
            cluster.request(
                "POST",
                "/" + target + "/_delete_by_query",
                ImmutableMap.of("conflicts", "proceed"),
                Json.object("query", query)));
    if (!response.getAsJsonArray("failures").isEmpty()) {
      throw new IndexUnwritable(
          cluster.address().toString(),
          "some documents were not removed: " + response.get("failures"));
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

  /** Discards unsent changes and the successor index. */
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

  private void put(String owner, Keyed document) {
    hasChanges = true;
    bulk.put(owner, target, document.key(), document.routing(), document.content());
  }
}

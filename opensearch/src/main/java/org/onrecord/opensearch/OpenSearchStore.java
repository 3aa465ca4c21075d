package org.onrecord.opensearch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.result.ContentDigest;
import org.onrecord.engine.result.SearchExecution;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.search.ActorCount;
import org.onrecord.search.CheckReport;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Ranking;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Stats;
import org.onrecord.search.Timeline;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.IndexMissing;
import org.onrecord.store.IndexUnreachable;
import org.onrecord.store.IndexUnwritable;
import org.onrecord.store.Origin;

/**
 * An {@link ArticleStore} on an OpenSearch cluster. Thread-safe. Differences from the embedded
 * store are documented in {@code opensearch/README.md}.
 */
final class OpenSearchStore implements ArticleStore {

  /** The maximum number of tries of a search that concurrent commits interrupt. */
  private static final int MAX_TRIES = 5;

  private final Cluster cluster;
  private final ClusterIndex index;
  private final @Nullable ClusterWriter writer;
  private final Ranking ranking;

  private OpenSearchStore(Cluster cluster, @Nullable ClusterWriter writer, Ranking ranking) {
    this.cluster = cluster;
    this.index = new ClusterIndex(cluster, cluster.address().name());
    this.writer = writer;
    this.ranking = ranking;
  }

  /** Opens an index for reading and writing; creates it if it does not exist. */
  static OpenSearchStore open(
      ClusterAddress address,
      ClusterCredentials credentials,
      RetryPolicy retryPolicy,
      Ranking ranking,
      Optional<String> label) {
    Cluster cluster = Cluster.connect(address, credentials, retryPolicy);
    return closingOnFailure(
        cluster,
        () -> {
          ClusterWriter writer = ClusterWriter.open(cluster, retryPolicy, ranking, label);
          return new OpenSearchStore(cluster, writer, ranking);
        });
  }

  /** Opens an index for reading. */
  static OpenSearchStore openReadOnly(
      ClusterAddress address,
      ClusterCredentials credentials,
      RetryPolicy retryPolicy,
      Ranking ranking) {
    Cluster cluster = Cluster.connect(address, credentials, retryPolicy);
    return closingOnFailure(
        cluster,
        () -> {
          meta(cluster).requireSameRanking(ranking, address.toString());
          return new OpenSearchStore(cluster, null, ranking);
        });
  }

  private static OpenSearchStore closingOnFailure(
      Cluster cluster, Supplier<OpenSearchStore> opener) {
    try {
      return opener.get();
    } catch (RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  private static ClusterMeta meta(Cluster cluster) {
    return new ClusterAlias(cluster)
        .current()
        .orElseThrow(() -> new IndexMissing(cluster.address().toString()))
        .meta();
  }

  /** The number of retried requests since the store was opened. */
  long retries() {
    return cluster.retries();
  }

  /** The number of node failures since the store was opened. */
  long failures() {
    return cluster.failures();
  }

  @Override
  public void put(Article article) {
    runWriting(w -> w.put(article, Optional.empty()));
  }

  @Override
  public void put(Article article, Origin origin) {
    runWriting(w -> w.put(article, Optional.of(origin)));
  }

  @Override
  public void remove(String id) {
    runWriting(w -> w.remove(id));
  }

  @Override
  public void removeSource(String source, Optional<String> but) {
    runWriting(w -> w.removeSource(source, but));
  }

  @Override
  public void clear() {
    runWriting(ClusterWriter::clear);
  }

  @Override
  public void note(String key, String text) {
    runWriting(w -> w.note(key, text));
  }

  @Override
  public void commit() {
    runWriting(ClusterWriter::commit);
  }

  @Override
  public void purge() {
    runWriting(ClusterWriter::purge);
  }

  @Override
  public void rollback() {
    try {
      runWriting(ClusterWriter::rollback);
    } finally {
      cluster.close();
    }
  }

  private void runWriting(Consumer<ClusterWriter> work) {
    if (writer == null) {
      throw new IndexUnwritable(
          cluster.address().toString(),
          "it is open for reading only; open it with NewsIndex.open to write");
    }
    synchronized (writer) {
      work.accept(writer);
    }
  }

  /** Always false: searches see commits of other writers immediately. */
  @Override
  public boolean refresh() {
    return false;
  }

  @Override
  public Results search(SearchRequest request) {
    return searching(engine -> new SearchExecution(engine, ranking, request).articles());
  }

  @Override
  public QuoteResults quotes(SearchRequest request) {
    return searching(engine -> new SearchExecution(engine, ranking, request).quotes());
  }

  @Override
  public void forEach(SearchRequest request, Consumer<Article> sink) {
    searching(
        engine -> {
          new SearchExecution(engine, ranking, request).forEach(sink::accept);
          return true;
        });
  }

  @Override
  public Results similar(String id, SearchRequest request) {
    return searching(engine -> new SearchExecution(engine, ranking, request).similar(id));
  }

  @Override
  public Timeline timeline(SearchRequest request, Timeline.Interval step) {
    return searching(engine -> new SearchExecution(engine, ranking, request).timeline(step, false));
  }

  @Override
  public Timeline quoteTimeline(SearchRequest request, Timeline.Interval step) {
    return searching(engine -> new SearchExecution(engine, ranking, request).timeline(step, true));
  }

  @Override
  public List<String> ids(String prefix, SearchRequest request) {
    return searching(engine -> new SearchExecution(engine, ranking, request).ids(prefix));
  }

  @Override
  public List<Value> complete(String prefix, SearchRequest request) {
    return searching(engine -> new SearchExecution(engine, ranking, request).complete(prefix));
  }

  @Override
  public List<ActorCount> actors(String prefix, Optional<Actor.Kind> kind, SearchRequest request) {
    return searching(engine -> new SearchExecution(engine, ranking, request).actors(prefix, kind));
  }

  @Override
  public Optional<Article> get(String id) {
    return searching(engine -> ClusterReader.find(index, id)).map(ClusterArticle::article);
  }

  @Override
  public Optional<Origin> origin(String id) {
    return searching(engine -> ClusterReader.find(index, id)).flatMap(ClusterArticle::origin);
  }

  @Override
  public Map<String, String> notes() {
    return searching(engine -> ClusterReader.notes(index));
  }

  @Override
  public Stats stats() {
    return searching(engine -> ClusterStats.read(index, meta(cluster).label()));
  }

  @Override
  public String digest() {
    return searching(ContentDigest::of);
  }

  @Override
  public CheckReport check() {
    return new ClusterCheck(index, new ClusterSearchEngine(index, ranking)).run();
  }

  @Override
  public void close() {
    try (cluster) {
      if (writer != null) {
        synchronized (writer) {
          if (writer.hasChanges()) {
            writer.commit();
          }
        }
      }
    }
  }

  private interface Search<T> {
    T on(ClusterSearchEngine engine) throws IOException;
  }

  private <T> T searching(Search<T> search) {
    for (int i = 0; i < MAX_TRIES; i++) {
      try {
        return search.on(new ClusterSearchEngine(index, ranking));
      } catch (ClusterSearchEngine.ConcurrentCommitException e) {
        // Try again.
      } catch (IOException e) {
        throw new IndexUnreachable(
            cluster.address().toString(), "a stored document cannot be read: " + e.getMessage(), e);
      }
    }
    throw new IndexUnreachable(
        cluster.address().toString(),
        "the index changed during each of " + MAX_TRIES + " tries of this search; try again");
  }
}

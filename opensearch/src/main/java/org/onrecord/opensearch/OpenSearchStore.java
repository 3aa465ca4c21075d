package org.onrecord.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.result.ContentDigest;
import org.onrecord.engine.result.HitStream;
import org.onrecord.engine.result.ResultPage;
import org.onrecord.engine.result.SearchExecution;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.OnrecordException;
import org.onrecord.model.Quote;
import org.onrecord.search.ActorCount;
import org.onrecord.search.CheckReport;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
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
import org.onrecord.store.PendingChanges;

/**
 * An {@link ArticleStore} on an OpenSearch cluster. Safe for many threads. What differs from the
 * embedded one is told in {@code docs/cluster.md}.
 */
final class OpenSearchStore implements ArticleStore {

  /** The maximum number of tries of a search that concurrent commits interrupt. */
  private static final int MAX_TRIES = 5;

  private final Cluster cluster;
  private final ClusterIndex index;
  private final @Nullable ClusterWriter writer;
  private final Ranking ranking;
  private final PendingChanges pending = new PendingChanges();

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
    put(article, Optional.empty());
  }

  @Override
  public void put(Article article, Origin origin) {
    put(article, Optional.of(origin));
  }

  private void put(Article article, Optional<Origin> origin) {
    ClusterWriter to = writer();
    pending.put(() -> runWriting(to, w -> w.put(article, origin)));
  }

  @Override
  public long putAll(Iterable<Article> articles) {
    ClusterWriter to = writer();
    return pending.change(
        () -> {
          long count = 0;
          for (Article article : articles) {
            pending.put(() -> runWriting(to, w -> w.put(article, Optional.empty())));
            count++;
          }
          return count;
        });
  }

  @Override
  public void remove(String id) {
    changing(w -> w.remove(id));
  }

  /** Of what was put since the last commit, which no query sees, nothing is removed. */
  @Override
  public long remove(SearchRequest request) {
    ClusterWriter to = writer();
    return pending.change(
        () -> {
          List<String> ids =
              searching(
                  engine -> {
                    List<String> found = new ArrayList<>();
                    new SearchExecution(engine, ranking, request).forEachId(found::add);
                    return found;
                  });
          long count = 0;
          for (String id : ids) {
            synchronized (to) {
              count += to.removeUnchanged(id) ? 1 : 0;
            }
          }
          return count;
        });
  }

  @Override
  public void removeSource(String source, Optional<String> but) {
    changing(w -> w.removeSource(source, but));
  }

  @Override
  public void clear() {
    changing(ClusterWriter::clear);
  }

  @Override
  public void note(String key, String text) {
    changing(w -> w.note(key, text));
  }

  @Override
  public void commit() {
    ClusterWriter to = writer();
    pending.commit(() -> runWriting(to, ClusterWriter::commit));
  }

  @Override
  public void purge() {
    ClusterWriter to = writer();
    pending.commit(() -> runWriting(to, ClusterWriter::purge));
  }

  @Override
  public void rollback() {
    ClusterWriter to = writer();
    pending.clear();
    try {
      runWriting(to, ClusterWriter::rollback);
    } finally {
      cluster.close();
    }
  }

  @Override
  public void snapshotTo(Path folder) {
    throw new UnsupportedOperationException(
        "the index at "
            + cluster.address()
            + " is on a cluster, which makes its own snapshots: register a repository and use"
            + " PUT /_snapshot/REPOSITORY/NAME, or export the articles with `onrecord export`");
  }

  private void changing(Consumer<ClusterWriter> change) {
    ClusterWriter to = writer();
    pending.change(() -> runWriting(to, change));
  }

  private ClusterWriter writer() {
    if (writer == null) {
      throw new IndexUnwritable(
          cluster.address().toString(),
          "it is open for reading only; open it with NewsIndex.open to write");
    }
    return writer;
  }

  private static void runWriting(ClusterWriter writer, Consumer<ClusterWriter> work) {
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
  public Stream<Hit> stream(SearchRequest request) {
    return stream(request, SearchExecution::articlePage);
  }

  @Override
  public Stream<QuoteHit> streamQuotes(SearchRequest request) {
    return stream(request, SearchExecution::quotePage);
  }

  private <T> Stream<T> stream(SearchRequest request, Execution<ResultPage<T>> page) {
    ClusterIndex moment = index.pointInTime();
    return HitStream.of(
        request,
        part ->
            searching(
                () -> new ClusterSearchEngine(moment, ranking),
                engine -> page.of(new SearchExecution(engine, ranking, part))),
        moment::endPointInTime);
  }

  private interface Execution<T> {
    T of(SearchExecution execution) throws IOException;
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
  public void forEachQuote(SearchRequest request, BiConsumer<Article, Quote> sink) {
    searching(
        engine -> {
          new SearchExecution(engine, ranking, request).forEachQuote(sink::accept);
          return true;
        });
  }

  @Override
  public Results similar(String id, SearchRequest request) {
    return searching(engine -> new SearchExecution(engine, ranking, request).similar(id));
  }

  @Override
  public List<String> copies(String id, SearchRequest request) {
    return searching(engine -> new SearchExecution(engine, ranking, request).copies(id));
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
          commitPending(writer);
        }
      }
    }
  }

  private void commitPending(ClusterWriter open) {
    if (!open.hasChanges()) {
      return;
    }
    Optional<Throwable> failure = pending.failure();
    if (failure.isPresent()) {
      IndexUnwritable error = pending.notWritten(cluster.address().toString(), failure.get());
      pending.clear();
      try {
        open.rollback();
      } catch (OnrecordException e) {
        error.addSuppressed(e);
      }
      throw error;
    }
    pending.commit(open::commit);
  }

  private interface Search<T> {
    T on(ClusterSearchEngine engine) throws IOException;
  }

  private <T> T searching(Search<T> search) {
    return searching(() -> new ClusterSearchEngine(index, ranking), search);
  }

  private <T> T searching(Supplier<ClusterSearchEngine> engine, Search<T> search) {
    for (int i = 0; i < MAX_TRIES; i++) {
      try {
        return search.on(engine.get());
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

package org.onrecord.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.result.ContentDigest;
import org.onrecord.engine.result.HitStream;
import org.onrecord.engine.result.ResultPage;
import org.onrecord.engine.result.SearchExecution;
import org.onrecord.engine.schema.NoteDocuments;
import org.onrecord.engine.schema.StoredArticles;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.OnrecordException;
import org.onrecord.model.Quote;
import org.onrecord.search.ActorCount;
import org.onrecord.search.CheckReport;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.Hit;
import org.onrecord.search.QueryTooLarge;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Ranking;
import org.onrecord.search.RepairReport;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Stats;
import org.onrecord.search.Timeline;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.IndexCorrupt;
import org.onrecord.store.IndexLocked;
import org.onrecord.store.IndexMissing;
import org.onrecord.store.IndexUnwritable;
import org.onrecord.store.NoteKeys;
import org.onrecord.store.Origin;
import org.onrecord.store.PendingChanges;

/**
 * An {@link ArticleStore} in a Lucene index on disk. Thread-safe; one process writes, any number
 * read.
 */
public final class LuceneStore implements ArticleStore {

  /** How often a snapshot is started again because another process removed files meanwhile. */
  private static final int MAX_SNAPSHOT_ATTEMPTS = 5;

  private final IndexFolder home;
  private final Directory directory;
  private final @Nullable StoreWriter writer;
  private final SearcherManager searchers;
  private final Ranking ranking;
  private final Optional<String> label;
  private final PendingChanges pending = new PendingChanges();

  /**
   * Whether notes about removed articles may have changed since {@link RemovedFile} was written: at
   * first, because a process that removed articles may have been killed.
   */
  private volatile boolean hasNewRemovals = true;

  private LuceneStore(
      IndexFolder home,
      Directory directory,
      @Nullable StoreWriter writer,
      SearcherManager searchers,
      Ranking ranking,
      Optional<String> label) {
    this.home = home;
    this.directory = directory;
    this.writer = writer;
    this.searchers = searchers;
    this.ranking = ranking;
    this.label = label;
  }

  /**
   * Opens an index for reading and writing, and creates it if there is none.
   *
   * @param label the name of a new index, for people
   * @throws IndexLocked if another process writes to it
   * @throws org.onrecord.store.IndexOutdated if another version of the library created it
   * @throws IndexCorrupt if it is damaged
   * @throws IndexUnwritable if the folder cannot be written to
   */
  public static LuceneStore open(Path path, Ranking ranking, Optional<String> label) {
    IndexFolder home = new IndexFolder(path);
    return home.guarded(
        () ->
            UninterruptedTasks.run(
                () -> {
                  if (!home.exists()) {
                    home.requireNothingLost();
                    home.requireFree();
                  }
                  Files.createDirectories(path);
                  Directory directory = home.directory();
                  return IndexFolder.closingOnFailure(
                      directory, () -> open(home, directory, ranking, label));
                }));
  }

  /**
   * Opens an index for reading; takes no lock.
   *
   * @throws org.onrecord.store.IndexMissing if there is none
   * @throws org.onrecord.store.IndexOutdated if another version of the library created it
   * @throws IndexCorrupt if it is damaged
   */
  public static LuceneStore openReadOnly(Path path, Ranking ranking) {
    return openReadOnly(new IndexFolder(path), ranking);
  }

  /**
   * As {@link #openReadOnly(Path, Ranking)}, for short-lived processes: opens fast, searches more
   * slowly.
   */
  public static LuceneStore openShortLived(Path path, Ranking ranking) {
    return openReadOnly(IndexFolder.shortLived(path), ranking);
  }

  private static LuceneStore openReadOnly(IndexFolder home, Ranking ranking) {
    return home.guarded(
        () -> {
          home.requireExisting();
          Directory directory = home.directory();
          return IndexFolder.closingOnFailure(directory, () -> read(home, directory, ranking));
        });
  }

  private static LuceneStore read(IndexFolder home, Directory directory, Ranking ranking)
      throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    return IndexFolder.closingOnFailure(
        reader,
        () -> {
          Map<String, String> commit = reader.getIndexCommit().getUserData();
          home.requireThisSchema(commit);
          SearcherManager searchers = new SearcherManager(reader, factory(ranking));
          return new LuceneStore(
              home, directory, null, searchers, ranking, IndexFolder.label(commit));
        });
  }

  /**
   * Opens an index on the class path, such as in the jar of a reference index. It is read into
   * memory.
   *
   * @param folder where its {@code onrecord.json} is, without a slash before or after
   * @throws org.onrecord.store.IndexMissing if there is none
   * @throws org.onrecord.store.IndexOutdated if another version of the library created it
   * @throws IndexCorrupt if it is damaged
   */
  public static LuceneStore openPacked(ClassLoader loader, String folder, Ranking ranking) {
    IndexFolder home = new IndexFolder(Path.of(folder));
    return home.guarded(
        () -> {
          if (!ClassPathDirectory.exists(loader, folder)) {
            throw new IndexMissing(home.path());
          }
          return read(home, ClassPathDirectory.read(loader, folder), ranking);
        });
  }

  /** Whether a folder contains an index, of any version and in any state. */
  public static boolean isAt(Path path) {
    IndexFolder home = new IndexFolder(path);
    return Files.isRegularFile(home.manifest().file())
        && (Files.isDirectory(home.lucene()) || home.manifest().isOurs());
  }

  /**
   * Replaces the damaged index in {@code home}, which is kept in {@code home/lucene.damaged}, with
   * a new one if it is complete. Neither may be open.
   *
   * @param make creates the new index in the given folder, and closes it
   * @param isComplete whether, by the result of {@code make}, the new index is used
   * @return the result of {@code make}
   */
  public static <T> T replace(Path home, Function<Path, T> make, Predicate<T> isComplete) {
    IndexFolder old = new IndexFolder(home);
    Path beside = IndexReplacement.newFolder(home);
    old.guarded(
        () -> {
          IndexReplacement.remove(beside);
          RemovedFile.of(old).copyTo(beside);
          return true;
        });
    T made = make.apply(beside);
    return old.guarded(
        () -> {
          if (isComplete.test(made)) {
            new IndexReplacement(old).replace(beside);
          } else {
            IndexReplacement.remove(beside);
          }
          return made;
        });
  }

  /**
   * Recovers the readable articles of a damaged index into a new one that replaces it; leaves an
   * intact one as it is. Needs as much disk space as the index, three times that if it cannot be
   * opened.
   *
   * @throws IndexLocked if it is open for writing
   * @throws IndexMissing if there is none
   * @throws IndexCorrupt if no article can be recovered
   */
  public static RepairReport repair(Path home) {
    try {
      return new IndexFolder(home)
          .guarded(() -> UninterruptedTasks.run(() -> new IndexRepair(home).run()));
    } catch (IndexCorrupt e) {
      throw IndexCorrupt.beyondRepair(home, e);
    }
  }

  static LuceneStore open(
      IndexFolder home, Directory directory, Ranking ranking, Optional<String> label)
      throws IOException {
    boolean exists = IndexFolder.isIndex(directory);
    StoreWriter writer = StoreWriter.open(home, directory, similarity(ranking), label);
    return IndexFolder.closingOnFailure(
        writer::rollback,
        () -> {
          SearcherManager searchers = new SearcherManager(directory, factory(ranking));
          LuceneStore store =
              new LuceneStore(home, directory, writer, searchers, ranking, writer.label());
          if (!exists) {
            // Makes the folder recognizable as an index at once, so that ingestion skips it.
            store.writeManifest();
            store.keepRemoved(RemovedFile.of(home).read());
          }
          return store;
        });
  }

  /** Articles that were removed from a damaged index stay away from the one in its place. */
  private void keepRemoved(Map<String, String> notes) {
    if (!notes.isEmpty()) {
      notes.forEach(this::note);
      commit();
    }
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
    StoreWriter to = writer();
    pending.put(() -> to.put(article, origin));
  }

  @Override
  public long putAll(Iterable<Article> articles) {
    StoreWriter to = writer();
    return pending.change(
        () -> {
          long count = 0;
          for (Article article : articles) {
            pending.put(() -> to.put(article, Optional.empty()));
            count++;
          }
          return count;
        });
  }

  @Override
  public void remove(String id) {
    changing(to -> to.remove(id));
  }

  @Override
  public long remove(SearchRequest request) {
    StoreWriter to = writer();
    return pending.change(
        () ->
            to.readUncommitted(
                reader -> {
                  IndexSearcher searcher = factory(ranking).newSearcher(reader, null);
                  AtomicLong count = new AtomicLong();
                  execution(searcher, request)
                      .forEachId(
                          id -> {
                            to.remove(id);
                            count.incrementAndGet();
                          });
                  return count.get();
                }));
  }

  @Override
  public void removeSource(String source, Optional<String> but) {
    changing(to -> to.removeSource(source, but));
  }

  @Override
  public void clear() {
    hasNewRemovals = true;
    changing(StoreWriter::clear);
  }

  @Override
  public void note(String key, String text) {
    if (key.startsWith(NoteKeys.REMOVED)) {
      hasNewRemovals = true;
    }
    changing(to -> to.note(key, text));
  }

  private void changing(Consumer<StoreWriter> change) {
    StoreWriter to = writer();
    pending.change(() -> change.accept(to));
  }

  @Override
  public void commit() {
    pending.commit(writer()::commit);
    committed();
  }

  @Override
  public void purge() {
    pending.commit(writer()::purge);
    home.guarded(
        () -> {
          IndexReplacement.removeLeftovers(home);
          return true;
        });
    committed();
  }

  @Override
  public void snapshotTo(Path folder) {
    IndexSnapshot snapshot = new IndexSnapshot(home, directory, folder);
    home.guarded(
        () ->
            UninterruptedTasks.run(
                () -> {
                  snapshot.requireEmptyTarget();
                  if (writer == null) {
                    makeWithoutLock(snapshot);
                  } else {
                    writer.withLastCommit(snapshot::make);
                  }
                  return true;
                }));
  }

  /** Another process may write, and remove the files of a commit for those of the next. */
  private void makeWithoutLock(IndexSnapshot snapshot) throws IOException {
    for (int attempt = 1; true; attempt++) {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        snapshot.make(reader.getIndexCommit());
        return;
      } catch (NoSuchFileException | FileNotFoundException e) {
        if (attempt == MAX_SNAPSHOT_ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private void committed() {
    refresh();
    home.guarded(
        () -> {
          writeManifest();
          if (hasNewRemovals) {
            RemovedFile.of(home).write(removedNotes());
            hasNewRemovals = false;
          }
          return true;
        });
  }

  private Map<String, String> removedNotes() {
    return searching(searcher -> NoteDocuments.startingWith(searcher, NoteKeys.REMOVED));
  }

  private void writeManifest() throws IOException {
    home.manifest().write(stats(), SegmentInfos.readLatestCommit(directory));
  }

  @Override
  public boolean refresh() {
    return home.guarded(
        () -> {
          IndexSearcher before = searchers.acquire();
          try {
            searchers.maybeRefreshBlocking();
            IndexSearcher after = searchers.acquire();
            searchers.release(after);
            return before != after;
          } finally {
            searchers.release(before);
          }
        });
  }

  @Override
  public Results search(SearchRequest request) {
    return executing(request, SearchExecution::articles);
  }

  @Override
  public QuoteResults quotes(SearchRequest request) {
    return executing(request, SearchExecution::quotes);
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
    IndexSearcher searcher = home.guarded(searchers::acquire);
    return HitStream.of(
        request,
        part -> home.guarded(() -> search(searcher, s -> page.of(execution(s, part)))),
        () ->
            home.guarded(
                () -> {
                  searchers.release(searcher);
                  return true;
                }));
  }

  @Override
  public void forEach(SearchRequest request, Consumer<Article> sink) {
    executing(
        request,
        execution -> {
          execution.forEach(sink::accept);
          return true;
        });
  }

  @Override
  public void forEachId(SearchRequest request, Consumer<String> sink) {
    executing(
        request,
        execution -> {
          execution.forEachId(sink);
          return true;
        });
  }

  @Override
  public void forEachQuote(SearchRequest request, BiConsumer<Article, Quote> sink) {
    searching(
        searcher -> {
          new SearchExecution(new EmbeddedSearchEngine(searcher), ranking, request)
              .forEachQuote(sink::accept);
          return true;
        });
  }

  @Override
  public Results similar(String id, SearchRequest request) {
    return executing(request, execution -> execution.similar(id));
  }

  @Override
  public List<String> copies(String id, SearchRequest request) {
    return executing(request, execution -> execution.copies(id));
  }

  @Override
  public Timeline timeline(SearchRequest request, Timeline.Interval step) {
    return executing(request, execution -> execution.timeline(step, false));
  }

  @Override
  public Timeline quoteTimeline(SearchRequest request, Timeline.Interval step) {
    return executing(request, execution -> execution.timeline(step, true));
  }

  @Override
  public List<String> ids(String beginning, SearchRequest request) {
    return executing(request, execution -> execution.ids(beginning));
  }

  @Override
  public List<Value> complete(String beginning, SearchRequest request) {
    return executing(request, execution -> execution.complete(beginning));
  }

  @Override
  public List<ActorCount> actors(
      String beginning, Optional<Actor.Kind> kind, SearchRequest request) {
    return executing(request, execution -> execution.actors(beginning, kind));
  }

  @Override
  public Optional<Article> get(String id) {
    return searching(searcher -> StoredArticles.find(searcher, id));
  }

  @Override
  public Optional<Origin> origin(String id) {
    return searching(searcher -> StoredArticles.origin(searcher, id));
  }

  @Override
  public Map<String, String> notes() {
    return searching(NoteDocuments::all);
  }

  @Override
  public Optional<String> note(String key) {
    return searching(searcher -> NoteDocuments.one(searcher, key));
  }

  @Override
  public Stats stats() {
    return searching(searcher -> StatsReader.read(searcher, directory, label));
  }

  @Override
  public String digest() {
    return searching(searcher -> ContentDigest.of(new EmbeddedSearchEngine(searcher)));
  }

  @Override
  public CheckReport check() {
    return home.guarded(() -> UninterruptedTasks.run(new IndexCheck(home, directory)::run));
  }

  @Override
  public void rollback() {
    close(false);
  }

  @Override
  public void close() {
    close(true);
  }

  private void close(boolean committing) {
    home.guarded(
        () ->
            UninterruptedTasks.run(
                () -> {
                  try (directory;
                      searchers) {
                    if (writer != null) {
                      close(writer, committing);
                    }
                  }
                  return true;
                }));
  }

  private void close(StoreWriter open, boolean committing) throws IOException {
    try {
      if (committing && !open.isClosed()) {
        commitPending(open);
      }
    } finally {
      pending.clear();
      open.rollback();
    }
  }

  /** What failed in part, or in a merge that nobody waits for, is not committed. */
  private void commitPending(StoreWriter open) {
    Optional<Throwable> failure = pending.failure().or(open::failure);
    if (failure.isPresent() && !pending.isEmpty()) {
      throw pending.notWritten(home.path().toString(), failure.get());
    }
    if (open.hasChanges()) {
      try {
        commit();
      } catch (OnrecordException e) {
        throw pending.isEmpty() ? e : pending.notWritten(home.path().toString(), e);
      }
    }
  }

  private <T> T executing(SearchRequest request, Execution<T> work) {
    return searching(searcher -> work.of(execution(searcher, request)));
  }

  private interface Execution<T> {
    T of(SearchExecution execution) throws IOException;
  }

  private SearchExecution execution(IndexSearcher searcher, SearchRequest request) {
    return new SearchExecution(new EmbeddedSearchEngine(searcher), ranking, request);
  }

  /** Runs a search on the latest searcher, which stays open until it is done. */
  private <T> T searching(Search<T> search) {
    return home.guarded(
        () -> {
          IndexSearcher searcher = searchers.acquire();
          try {
            return search(searcher, search);
          } finally {
            searchers.release(searcher);
          }
        });
  }

  private static <T> T search(IndexSearcher searcher, Search<T> search) throws IOException {
    try {
      return search.on(searcher);
    } catch (OnrecordException | IllegalArgumentException e) {
      throw e;
    } catch (IndexSearcher.TooManyClauses e) {
      throw new QueryTooLarge(e);
    } catch (RuntimeException e) {
      // Damaged bytes make Lucene stumble; if none are, it is a mistake of ours.
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        leaf.reader().checkIntegrity();
      }
      throw e;
    }
  }

  private interface Search<T> {
    T on(IndexSearcher searcher) throws IOException;
  }

  private StoreWriter writer() {
    if (writer == null) {
      throw new IndexUnwritable(
          home.path(), "it is open for reading only; open it with NewsIndex.open to write");
    }
    return writer;
  }

  private static BM25Similarity similarity(Ranking ranking) {
    return new BM25Similarity(ranking.k1(), ranking.b());
  }

  private static SearcherFactory factory(Ranking ranking) {
    return new SearcherFactory() {
      @Override
      public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity(ranking));
        return searcher;
      }
    };
  }
}

package org.onrecord.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
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
import org.onrecord.engine.result.SearchExecution;
import org.onrecord.engine.schema.NoteDocuments;
import org.onrecord.engine.schema.StoredArticles;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.OnrecordException;
import org.onrecord.search.ActorCount;
import org.onrecord.search.CheckReport;
import org.onrecord.search.FacetCounts.Value;
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
import org.onrecord.store.Origin;

/**
 * An {@link ArticleStore} in a Lucene index on disk. Thread-safe; one process writes, any number
 * read.
 */
public final class LuceneStore implements ArticleStore {

  private final IndexFolder home;
  private final Directory directory;
  private final @Nullable StoreWriter writer;
  private final SearcherManager searchers;
  private final Ranking ranking;
  private final Optional<String> label;

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
        () -> {
          Files.createDirectories(path);
          Directory directory = home.directory();
          return IndexFolder.closingOnFailure(
              directory, () -> open(home, directory, ranking, label));
        });
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
    return Files.exists(new IndexFolder(path).manifest().file());
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
    old.guarded(() -> IndexReplacement.remove(beside));
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
   * Recovers the readable articles of a damaged index into a new one that replaces it. Needs as
   * much disk space as the index, three times that if it cannot be opened.
   */
  public static RepairReport repair(Path home) {
    return new IndexFolder(home).guarded(() -> new IndexRepair(home).run());
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
          }
          return store;
        });
  }

  @Override
  public void put(Article article) {
    writer().put(article, Optional.empty());
  }

  @Override
  public void put(Article article, Origin origin) {
    writer().put(article, Optional.of(origin));
  }

  @Override
  public void remove(String id) {
    writer().remove(id);
  }

  @Override
  public void removeSource(String source, Optional<String> but) {
    writer().removeSource(source, but);
  }

  @Override
  public void clear() {
    writer().clear();
  }

  @Override
  public void note(String key, String text) {
    writer().note(key, text);
  }

  @Override
  public void commit() {
    writer().commit();
    committed();
  }

  @Override
  public void purge() {
    writer().purge();
    committed();
  }

  private void committed() {
    refresh();
    home.guarded(
        () -> {
          writeManifest();
          return true;
        });
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
    return searching(
        searcher ->
            new SearchExecution(new EmbeddedSearchEngine(searcher), ranking, request).articles());
  }

  @Override
  public QuoteResults quotes(SearchRequest request) {
    return searching(
        searcher ->
            new SearchExecution(new EmbeddedSearchEngine(searcher), ranking, request).quotes());
  }

  @Override
  public void forEach(SearchRequest request, Consumer<Article> sink) {
    searching(
        searcher -> {
          new SearchExecution(new EmbeddedSearchEngine(searcher), ranking, request)
              .forEach(sink::accept);
          return true;
        });
  }

  @Override
  public Results similar(String id, SearchRequest request) {
    return searching(
        s -> new SearchExecution(new EmbeddedSearchEngine(s), ranking, request).similar(id));
  }

  @Override
  public Timeline timeline(SearchRequest request, Timeline.Interval step) {
    return searching(
        s ->
            new SearchExecution(new EmbeddedSearchEngine(s), ranking, request)
                .timeline(step, false));
  }

  @Override
  public Timeline quoteTimeline(SearchRequest request, Timeline.Interval step) {
    return searching(
        s ->
            new SearchExecution(new EmbeddedSearchEngine(s), ranking, request)
                .timeline(step, true));
  }

  @Override
  public List<String> ids(String beginning, SearchRequest request) {
    return searching(
        s -> new SearchExecution(new EmbeddedSearchEngine(s), ranking, request).ids(beginning));
  }

  @Override
  public List<Value> complete(String beginning, SearchRequest request) {
    return searching(
        s ->
            new SearchExecution(new EmbeddedSearchEngine(s), ranking, request).complete(beginning));
  }

  @Override
  public List<ActorCount> actors(
      String beginning, Optional<Actor.Kind> kind, SearchRequest request) {
    return searching(
        s ->
            new SearchExecution(new EmbeddedSearchEngine(s), ranking, request)
                .actors(beginning, kind));
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
    return new IndexCheck(home, directory).run();
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
        () -> {
          try (directory;
              searchers) {
            if (writer != null) {
              try {
                if (committing && writer.hasChanges()) {
                  commit();
                }
              } finally {
                writer.rollback();
              }
            }
          }
          return true;
        });
  }

  /** Runs a search on the latest searcher, which stays open until it is done. */
  private <T> T searching(Search<T> search) {
    return home.guarded(
        () -> {
          IndexSearcher searcher = searchers.acquire();
          try {
            return search.on(searcher);
          } catch (OnrecordException | IllegalArgumentException e) {
            throw e;
          } catch (RuntimeException e) {
            // A RuntimeException in Lucene may be caused by corrupt data; otherwise it is a bug.
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
              leaf.reader().checkIntegrity();
            }
            throw e;
          } finally {
            searchers.release(searcher);
          }
        });
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

package org.onrecord.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Article;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Ranking;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Stats;
import org.onrecord.search.Timeline;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.IndexCorrupt;
import org.onrecord.store.IndexLocked;
import org.onrecord.store.IndexUnwritable;

/**
 * An {@link ArticleStore} in a Lucene index on disk. Safe for many threads; one process writes, any
 * number read.
 */
public final class LuceneStore implements ArticleStore {

  private static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(Words.term(Schema.TYPE, Schema.TYPE_ARTICLE));

  private final IndexHome home;
  private final Directory directory;
  private final @Nullable IndexWriter writer;
  private final SearcherManager searchers;
  private final Ranking ranking;
  private final Optional<String> label;

  private LuceneStore(
      IndexHome home,
      Directory directory,
      @Nullable IndexWriter writer,
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
   * Opens an index for reading and writing, and makes it if there is none.
   *
   * @param label what a new index is to be named, for people
   * @throws IndexLocked if another process writes to it
   * @throws org.onrecord.store.IndexOutdated if another version of the library made it
   * @throws IndexCorrupt if it is damaged
   * @throws IndexUnwritable if the folder cannot be written to
   */
  public static LuceneStore open(Path path, Ranking ranking, Optional<String> label) {
    IndexHome home = new IndexHome(path);
    return home.guarded(
        () -> {
          Files.createDirectories(path);
          Directory directory = home.directory();
          return IndexHome.closingOnFailure(directory, () -> open(home, directory, ranking, label));
        });
  }

  /**
   * Opens an index for reading; takes no lock.
   *
   * @throws org.onrecord.store.IndexMissing if there is none
   * @throws org.onrecord.store.IndexOutdated if another version of the library made it
   * @throws IndexCorrupt if it is damaged
   */
  public static LuceneStore openReadOnly(Path path, Ranking ranking) {
    IndexHome home = new IndexHome(path);
    return home.guarded(
        () -> {
          home.requireExisting();
          Directory directory = home.directory();
          return IndexHome.closingOnFailure(
              directory,
              () -> {
                Map<String, String> commit = home.requireThisSchema(directory);
                SearcherManager searchers = new SearcherManager(directory, factory(ranking));
                return new LuceneStore(
                    home, directory, null, searchers, ranking, IndexHome.label(commit));
              });
        });
  }

  private static LuceneStore open(
      IndexHome home, Directory directory, Ranking ranking, Optional<String> label)
      throws IOException {
    boolean exists = DirectoryReader.indexExists(directory);
    Optional<String> kept =
        exists ? IndexHome.label(home.requireThisSchema(directory)) : Optional.empty();
    Optional<String> named = label.or(() -> kept);
    IndexWriterConfig config = new IndexWriterConfig(Analyzers.all());
    config.setParentField(Schema.BLOCK);
    config.setSimilarity(similarity(ranking));
    IndexWriter writer = new IndexWriter(directory, config);
    return IndexHome.closingOnFailure(
        writer,
        () -> {
          if (!exists) {
            writer.setLiveCommitData(IndexHome.commit(named).entrySet());
            writer.commit();
          }
          SearcherManager searchers = new SearcherManager(directory, factory(ranking));
          LuceneStore store = new LuceneStore(home, directory, writer, searchers, ranking, named);
          if (!exists) {
            // From the first moment the folder is known for an index, which no folder's reading
            // enters.
            home.writeManifest(store.stats());
          }
          return store;
        });
  }

  @Override
  public void put(Article article) {
    int bytes = article.id().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > ArticleBlock.LONGEST_ID) {
      throw new IllegalArgumentException(
          "an id may have " + ArticleBlock.LONGEST_ID + " bytes, this one has " + bytes);
    }
    home.guarded(
        () ->
            writer().updateDocuments(new Term(Schema.ID, article.id()), ArticleBlock.of(article)));
  }

  @Override
  public void remove(String id) {
    home.guarded(() -> writer().deleteDocuments(new Term(Schema.ID, id)));
  }

  @Override
  public void commit() {
    home.guarded(
        () -> {
          writer().setLiveCommitData(IndexHome.commit(label).entrySet());
          writer().commit();
          searchers.maybeRefreshBlocking();
          home.writeManifest(stats());
          return true;
        });
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
    return searching(searcher -> new LuceneSearch(searcher, ARTICLES, ranking, request).articles());
  }

  @Override
  public QuoteResults quotes(SearchRequest request) {
    return searching(searcher -> new LuceneSearch(searcher, ARTICLES, ranking, request).quotes());
  }

  @Override
  public Results similar(String id, SearchRequest request) {
    return searching(s -> new LuceneSearch(s, ARTICLES, ranking, request).similar(id));
  }

  @Override
  public Timeline timeline(SearchRequest request, Timeline.Step step) {
    return searching(s -> new LuceneSearch(s, ARTICLES, ranking, request).timeline(step, false));
  }

  @Override
  public Timeline quoteTimeline(SearchRequest request, Timeline.Step step) {
    return searching(s -> new LuceneSearch(s, ARTICLES, ranking, request).timeline(step, true));
  }

  @Override
  public List<Value> complete(String beginning, SearchRequest request) {
    return searching(s -> new LuceneSearch(s, ARTICLES, ranking, request).complete(beginning));
  }

  @Override
  public Optional<Article> get(String id) {
    BooleanQuery article =
        new BooleanQuery.Builder()
            .add(Words.term(Schema.ID, id), Occur.FILTER)
            .add(Words.term(Schema.TYPE, Schema.TYPE_ARTICLE), Occur.FILTER)
            .build();
    return searching(
        searcher -> {
          TopDocs found = searcher.search(article, 1);
          return found.scoreDocs.length == 0
              ? Optional.empty()
              : Optional.of(StoredArticles.read(searcher.getIndexReader(), found.scoreDocs[0].doc));
        });
  }

  @Override
  public Stats stats() {
    return searching(searcher -> StatsReader.read(searcher, directory, label));
  }

  @Override
  public void close() {
    home.guarded(
        () -> {
          try (directory;
              IndexWriter open = writer;
              searchers) {
            if (open != null && open.isOpen() && open.hasUncommittedChanges()) {
              commit();
            }
          }
          return true;
        });
  }

  /** Runs a search on the latest searcher, which stays open as long as that takes. */
  private <T> T searching(Search<T> search) {
    return home.guarded(
        () -> {
          IndexSearcher searcher = searchers.acquire();
          try {
            return search.on(searcher);
          } finally {
            searchers.release(searcher);
          }
        });
  }

  private interface Search<T> {
    T on(IndexSearcher searcher) throws IOException;
  }

  private IndexWriter writer() {
    if (writer == null) {
      throw new IndexUnwritable(home.path(), "it was opened for reading only");
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

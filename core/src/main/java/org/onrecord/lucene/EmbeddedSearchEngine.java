package org.onrecord.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.query.TermVocabulary;
import org.onrecord.engine.result.ActorCounter;
import org.onrecord.engine.result.ArticleScan;
import org.onrecord.engine.result.PageCursor;
import org.onrecord.engine.result.SearchEngine;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.StoredArticles;
import org.onrecord.model.Article;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.Order;
import org.onrecord.text.NamePrefix;

/** The search engine on a local Lucene index, on one snapshot. For one request and one thread. */
final class EmbeddedSearchEngine implements SearchEngine {

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final TermVocabulary vocabulary;

  /** The article that was read last: hits and equal quotes are often of one article. */
  private @Nullable Article latest;

  private int latestDocument;

  EmbeddedSearchEngine(IndexSearcher searcher) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.vocabulary = new IndexVocabulary(reader);
  }

  @Override
  public TermVocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public TopFieldDocs top(Query query, Order order, int limit, @Nullable FieldDoc after)
      throws IOException {
    int count = Math.max(1, Math.min(limit, reader.maxDoc()));
    TopFieldDocs top =
        searcher.search(
            query,
            new TopFieldCollectorManager(PageCursor.sort(order), count, after, Integer.MAX_VALUE));
    if (order == Order.BEST) {
      for (ScoreDoc document : top.scoreDocs) {
        document.score = (Float) ((FieldDoc) document).fields[0];
      }
    }
    return top;
  }

  @Override
  public void loadScores(Query query, List<FieldDoc> documents) throws IOException {
    TopFieldCollector.populateScores(documents.toArray(new ScoreDoc[0]), searcher, query);
  }

  @Override
  public int count(Query query) throws IOException {
    return searcher.count(query);
  }

  @Override
  public Map<String, Long> values(Query query, Facet facet) throws IOException {
    return FacetValueCounter.count(searcher, query, facet).allCounts();
  }

  @Override
  public FacetCounts counts(Query query, Facet facet) throws IOException {
    return FacetValueCounter.count(searcher, query, facet).mostFrequent();
  }

  @Override
  public Map<String, Long> namesWithPrefix(Query articles, Facet facet, NamePrefix beginning)
      throws IOException {
    return NamePrefixCounter.count(searcher, articles, facet, beginning);
  }

  @Override
  public SortedMap<LocalDate, Long> days(Query query) throws IOException {
    return DayCounter.count(searcher, query);
  }

  @Override
  public Article article(int document) throws IOException {
    LeafReaderContext leaf = leafOf(document);
    BitSet blockEnds = Objects.requireNonNull(ArticleBlock.ARTICLES.getBitSet(leaf));
    int article = leaf.docBase + blockEnds.nextSetBit(document - leaf.docBase);
    if (latest == null || article != latestDocument) {
      latest = StoredArticles.read(reader, article);
      latestDocument = article;
    }
    return latest;
  }

  @Override
  public int ordinal(int document) throws IOException {
    LeafReaderContext leaf = leafOf(document);
    return StoredArticles.ordinal(leaf, document - leaf.docBase);
  }

  @Override
  public long day(int document) throws IOException {
    LeafReaderContext leaf = leafOf(document);
    NumericDocValues days = leaf.reader().getNumericDocValues(Schema.PUBLISHED);
    return days != null && days.advanceExact(document - leaf.docBase)
        ? days.longValue()
        : Long.MAX_VALUE;
  }

  @Override
  public long fingerprint(int quote) throws IOException {
    LeafReaderContext leaf = leafOf(quote);
    NumericDocValues fingerprints = leaf.reader().getNumericDocValues(Schema.QUOTE_FINGERPRINT);
    if (fingerprints == null || !fingerprints.advanceExact(quote - leaf.docBase)) {
      throw new IOException("a quote document has no fingerprint");
    }
    return fingerprints.longValue();
  }

  @Override
  public ActorCounter actors(Query articles) throws IOException {
    return IndexActorCounter.count(searcher, articles);
  }

  @Override
  public InspectionIndex inspect(Query query, int... documents) {
    return new InspectionIndex(searcher, documents);
  }

  @Override
  public void forEach(Query articles, ArticleScan.Sink sink) throws IOException {
    ArticleScan.forEach(searcher, articles, sink);
  }

  @Override
  public void forEachId(Query articles, Consumer<String> sink) throws IOException {
    ArticleScan.forEachId(searcher, articles, sink);
  }

  private LeafReaderContext leafOf(int document) {
    List<LeafReaderContext> leaves = reader.leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}

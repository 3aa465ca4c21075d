package org.onrecord.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
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
import org.onrecord.model.Article;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.Order;
import org.onrecord.store.ActorTally;
import org.onrecord.text.NameBeginning;

/** A Lucene index in this process, at one point in time. */
final class IndexEngine implements Engine {

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final Vocabulary vocabulary;

  IndexEngine(IndexSearcher searcher) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.vocabulary = new IndexVocabulary(reader);
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public TopFieldDocs top(Query query, Order order, int most, @Nullable FieldDoc after)
      throws IOException {
    int wanted = Math.max(1, Math.min(most, reader.maxDoc()));
    TopFieldDocs top =
        searcher.search(
            query,
            new TopFieldCollectorManager(Cursor.sort(order), wanted, after, Integer.MAX_VALUE));
    if (order == Order.BEST) {
      for (ScoreDoc document : top.scoreDocs) {
        document.score = (Float) ((FieldDoc) document).fields[0];
      }
    }
    return top;
  }

  @Override
  public void score(Query query, List<FieldDoc> documents) throws IOException {
    TopFieldCollector.populateScores(documents.toArray(new ScoreDoc[0]), searcher, query);
  }

  @Override
  public int count(Query query) throws IOException {
    return searcher.count(query);
  }

  @Override
  public Map<String, Long> values(Query query, Facet facet) throws IOException {
    return ValueCounter.count(searcher, query, facet).all();
  }

  @Override
  public FacetCounts counts(Query query, Facet facet) throws IOException {
    return ValueCounter.count(searcher, query, facet).most();
  }

  @Override
  public Map<String, Long> begun(Query articles, Facet facet, NameBeginning beginning)
      throws IOException {
    return NamesBegun.count(searcher, articles, facet, beginning);
  }

  @Override
  public SortedMap<LocalDate, Long> days(Query query) throws IOException {
    return DayCounter.count(searcher, query);
  }

  @Override
  public Article article(int document) throws IOException {
    LeafReaderContext leaf = leafOf(document);
    BitSet blockEnds = Objects.requireNonNull(ArticleBlock.ENDS.getBitSet(leaf));
    int article = leaf.docBase + blockEnds.nextSetBit(document - leaf.docBase);
    return StoredArticles.read(reader, article);
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
  public long saying(int quote) throws IOException {
    LeafReaderContext leaf = leafOf(quote);
    NumericDocValues sayings = leaf.reader().getNumericDocValues(Schema.SAYING);
    if (sayings == null || !sayings.advanceExact(quote - leaf.docBase)) {
      throw new IOException("a quote has no words");
    }
    return sayings.longValue();
  }

  @Override
  public ActorTally actors(Query articles) throws IOException {
    return IndexActorCounter.count(searcher, articles);
  }

  @Override
  public Desk desk(Query query, int... documents) {
    return new Desk(searcher, documents);
  }

  @Override
  public void each(Query articles, ArticleScan.Sink sink) throws IOException {
    ArticleScan.each(searcher, articles, sink);
  }

  private LeafReaderContext leafOf(int document) {
    List<LeafReaderContext> leaves = reader.leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}

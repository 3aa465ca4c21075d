package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.onrecord.search.Order;

/** Finds which of the quotes that match a query are equal. */
final class Sayings {

  /** How many equal quotes are told apart. */
  private static final int MOST = 20;

  private final IndexSearcher searcher;
  private final Query query;
  private final Order order;

  /**
   * @param query which quotes match
   * @param order the order that they are answered in
   */
  Sayings(IndexSearcher searcher, Query query, Order order) {
    this.searcher = searcher;
    this.query = query;
    this.order = order;
  }

  /** Whether no quote that is equal comes before this one. */
  boolean isFirst(ScoreDoc quote) throws IOException {
    Query equal = equal(quote.doc);
    return searcher.count(equal) == 1
        || searcher.search(matching(equal), 1, Cursor.sort(order)).scoreDocs[0].doc == quote.doc;
  }

  /** This quote and those that are equal, the earliest published first; a few at most. */
  List<Integer> byDate(ScoreDoc quote) throws IOException {
    List<Integer> documents = new ArrayList<>();
    Query equal = matching(equal(quote.doc));
    for (ScoreDoc one : searcher.search(equal, MOST, Cursor.sort(Order.OLDEST)).scoreDocs) {
      documents.add(one.doc);
    }
    return documents;
  }

  private Query matching(Query equal) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(equal, Occur.FILTER).build();
  }

  private Query equal(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedNumericDocValues sayings = leaf.reader().getSortedNumericDocValues(Schema.SAYING);
    if (sayings == null || !sayings.advanceExact(document - leaf.docBase)) {
      throw new IOException("a quote has no words");
    }
    return LongField.newExactQuery(Schema.SAYING, sayings.nextValue());
  }
}

package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.onrecord.search.Order;

/** Finds which of the quotes that match a query are equal. */
final class Sayings {

  /** How many equal quotes are told apart. */
  private static final int MOST = 20;

  private final Engine engine;
  private final Query query;
  private final Order order;

  /**
   * @param query which quotes match
   * @param order the order that they are answered in
   */
  Sayings(Engine engine, Query query, Order order) {
    this.engine = engine;
    this.query = query;
    this.order = order;
  }

  /** Whether no quote that is equal comes before this one. */
  boolean isFirst(ScoreDoc quote) throws IOException {
    Query equal = equal(quote.doc);
    return engine.count(equal) == 1
        || engine.top(matching(equal), order, 1, null).scoreDocs[0].doc == quote.doc;
  }

  /** This quote and those that are equal, the earliest published first; a few at most. */
  List<Integer> byDate(ScoreDoc quote) throws IOException {
    List<Integer> documents = new ArrayList<>();
    Query equal = matching(equal(quote.doc));
    for (ScoreDoc one : engine.top(equal, Order.OLDEST, MOST, null).scoreDocs) {
      documents.add(one.doc);
    }
    return documents;
  }

  private Query matching(Query equal) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(equal, Occur.FILTER).build();
  }

  private Query equal(int quote) throws IOException {
    return LongField.newExactQuery(Schema.SAYING, engine.saying(quote));
  }
}

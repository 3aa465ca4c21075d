package org.onrecord.engine.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.onrecord.engine.schema.NumberTerms;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.ShingleSketch;
import org.onrecord.search.Order;

/**
 * Makes one answer of articles that are copies of each other: the first in the order asked for
 * stands for them. Whether an article is a copy is judged against those that stand before it, so
 * they must be shown to it from the first on.
 */
final class DuplicateArticles {

  /** How many copies are named. */
  private static final int MAX_COPIES = 20;

  /** How many articles are looked at for these. */
  private static final int MAX_CANDIDATES = 200;

  private final SearchEngine engine;
  private final Query query;
  private final Order order;
  private final List<ShingleSketch> accepted = new ArrayList<>();

  /**
   * @param query which articles match
   * @param order the order that they are answered in
   */
  DuplicateArticles(SearchEngine engine, Query query, Order order) {
    this.engine = engine;
    this.query = query;
    this.order = order;
  }

  /** Whether an article is no copy of those that were kept before; it is then kept. */
  boolean accepts(ScoreDoc article) throws IOException {
    ShingleSketch sketch = engine.sketch(article.doc);
    if (accepted.stream().anyMatch(sketch::isCopyOf)) {
      return false;
    }
    accepted.add(sketch);
    return true;
  }

  /** The copies of an article among those that match, in order; a few at most. */
  List<Integer> copies(int article) throws IOException {
    ShingleSketch sketch = engine.sketch(article);
    Query alike =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(NumberTerms.anyOf(Schema.SKETCH, sketch.sample()), Occur.FILTER)
            .build();
    List<Integer> copies = new ArrayList<>();
    for (ScoreDoc one : engine.top(alike, order, MAX_CANDIDATES, null).scoreDocs) {
      if (one.doc != article
          && copies.size() < MAX_COPIES
          && sketch.isCopyOf(engine.sketch(one.doc))) {
        copies.add(one.doc);
      }
    }
    return copies;
  }
}

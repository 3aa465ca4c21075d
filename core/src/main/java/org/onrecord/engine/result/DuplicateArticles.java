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
 * Collapses copies of an article: the first in the requested order represents them. Copies are
 * detected against earlier hits, so hits must be passed from the first on.
 */
final class DuplicateArticles {

  /** Maximum number of copies per hit. */
  private static final int MAX_COPIES = 20;

  /** Maximum number of articles examined for copies. */
  private static final int MAX_CANDIDATES = 200;

  private final SearchEngine engine;
  private final Query query;
  private final Order order;
  private final List<ShingleSketch> accepted = new ArrayList<>();

  /**
   * @param query matches the articles
   * @param order the requested order
   */
  DuplicateArticles(SearchEngine engine, Query query, Order order) {
    this.engine = engine;
    this.query = query;
    this.order = order;
  }

  /** Whether an article is not a copy of an accepted one; it is then accepted. */
  boolean accepts(ScoreDoc article) throws IOException {
    ShingleSketch sketch = engine.sketch(article.doc);
    if (accepted.stream().anyMatch(sketch::isCopyOf)) {
      return false;
    }
    accepted.add(sketch);
    return true;
  }

  /** The first copies of an article among the matches, in order. */
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

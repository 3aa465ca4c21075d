package org.onrecord.engine.result;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.onrecord.search.Order;
import org.onrecord.search.Paging;

/**
 * A page of hits.
 *
 * @param hits the documents in order, each with its score
 * @param total the exact number of matches, including those that were filtered out
 * @param before the number of hits on earlier pages
 * @param cursor the start of the next page, if there is one
 */
record HitPage(List<FieldDoc> hits, long total, int before, Optional<String> cursor) {

  /** By how much more documents are fetched if too many were filtered out. */
  private static final int GROWTH = 8;

  /** As many as a cluster returns at a time. */
  private static final int MAX_SIZE = 10_000;

  /** Filters hits. */
  interface HitFilter {
    boolean accepts(ScoreDoc document) throws IOException;

    /** Announces documents that will be tested next. */
    default void prefetch(ScoreDoc... documents) throws IOException {}
  }

  /**
   * @param isReplayed whether earlier pages are recomputed, because acceptance depends on them
   */
  static HitPage of(
      SearchEngine engine, Query query, Paging paging, boolean isReplayed, HitFilter filter)
      throws IOException {
    @Nullable PageCursor start =
        paging.after().isPresent() ? PageCursor.parse(paging.after().get(), paging.order()) : null;
    int before = start == null ? 0 : start.rank();
    int skipped = isReplayed ? before : 0;
    int needed = Ints.saturatedCast((long) skipped + paging.limit() + 1);
    FieldDoc after = isReplayed || start == null ? null : start.fieldDoc();
    List<FieldDoc> hits = new ArrayList<>();
    TopFieldDocs some;
    int size = needed;
    boolean isFull;
    do {
      some = engine.top(query, paging.order(), size, after);
      filter.prefetch(some.scoreDocs);
      for (ScoreDoc document : some.scoreDocs) {
        if (hits.size() < needed && filter.accepts(document)) {
          hits.add((FieldDoc) document);
        }
        after = (FieldDoc) document;
      }
      isFull = some.scoreDocs.length == size;
      // Each search costs as much as all matches: where most are filtered out, it must not be
      // repeated for each few of them.
      size = Math.max(size, Math.min(GROWTH * size, MAX_SIZE));
    } while (hits.size() < needed && isFull);
    hits.subList(0, Math.min(skipped, hits.size())).clear();
    if (paging.order() != Order.BEST) {
      engine.loadScores(query, hits);
    }
    if (hits.size() < needed - skipped) {
      return new HitPage(hits, some.totalHits.value(), before, Optional.empty());
    }
    hits.remove(hits.size() - 1);
    PageCursor end = PageCursor.at(paging.order(), before + hits.size(), hits.get(hits.size() - 1));
    return new HitPage(hits, some.totalHits.value(), before, Optional.of(end.asText()));
  }

  /** The rank of a hit, from 1 on the first page. */
  int rank(int hit) {
    return before + hit + 1;
  }
}

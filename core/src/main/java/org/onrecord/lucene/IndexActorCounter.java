package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.result.ActorCounter;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.SurfaceFormCount;
import org.onrecord.engine.schema.SurfaceFormField;

/** Counts the actors of articles by their {@link SurfaceFormField}, without reading articles. */
final class IndexActorCounter {

  /** The block size of packed values; a block is unpacked for each value that is read. */
  private static final int SEQUENTIAL_READ_DIVISOR = 64;

  private IndexActorCounter() {}

  /** Counts the actors of the articles that match a query; reads no others. */
  static ActorCounter count(IndexSearcher searcher, Query articles) throws IOException {
    ActorCounter tally = new ActorCounter(PersonIdentities.in(searcher.getIndexReader()));
    Weight weight =
        searcher.createWeight(searcher.rewrite(articles), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Schema.SURFACE_FORM);
      if (scorer != null && values != null) {
        count(leaf.reader().getLiveDocs(), scorer.iterator(), values, tally);
      }
    }
    return tally;
  }

  private static void count(
      @Nullable Bits live, DocIdSetIterator matches, SortedSetDocValues values, ActorCounter tally)
      throws IOException {
    @Nullable SurfaceFormCount[] known =
        new SurfaceFormCount[Math.toIntExact(values.getValueCount())];
    if (matches.cost() > known.length / SEQUENTIAL_READ_DIVISOR) {
      // Reading all in order is faster than reading some in random order.
      TermsEnum each = values.termsEnum();
      while (each.next() != null) {
        known[(int) each.ord()] = SurfaceFormField.parse(each.term().utf8ToString());
      }
    }
    List<SurfaceFormCount> article = new ArrayList<>();
    for (int doc = matches.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matches.nextDoc()) {
      if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
        article.clear();
        for (int i = 0; i < values.docValueCount(); i++) {
          int ordinal = (int) values.nextOrd();
          SurfaceFormCount naming = known[ordinal];
          if (naming == null) {
            naming = SurfaceFormField.parse(values.lookupOrd(ordinal).utf8ToString());
            known[ordinal] = naming;
          }
          article.add(naming);
        }
        tally.add(article);
      }
    }
  }
}

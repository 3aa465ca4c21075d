package org.onrecord.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.onrecord.engine.schema.Schema;

/** Counts matches by the day of publication. */
final class DayCounter {

  private DayCounter() {}

  static SortedMap<LocalDate, Long> count(IndexSearcher searcher, Query query) throws IOException {
    SortedMap<LocalDate, Long> counts = new TreeMap<>();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      NumericDocValues days = leaf.reader().getNumericDocValues(Schema.PUBLISHED);
      Bits live = leaf.reader().getLiveDocs();
      if (scorer == null || days == null) {
        continue;
      }
      DocIdSetIterator matches = scorer.iterator();
      for (int doc = matches.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = matches.nextDoc()) {
        if ((live == null || live.get(doc)) && days.advanceExact(doc)) {
          counts.merge(LocalDate.ofEpochDay(days.longValue()), 1L, Long::sum);
        }
      }
    }
    return counts;
  }
}

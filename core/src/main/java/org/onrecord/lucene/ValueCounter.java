package org.onrecord.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.onrecord.search.Facet;

/**
 * Counts all that matches a query by the values that it has, or that its article has where it is a
 * quote. What does not match is never looked at, so that nothing of it is told.
 */
final class ValueCounter {

  private ValueCounter() {}

  /**
   * How many have each value of a facet, the values in the order of the alphabet. Spellings of one
   * person's name are one value, which is the most frequent of those found.
   */
  static Map<String, Long> count(IndexSearcher searcher, Query query, Facet facet)
      throws IOException {
    ValueTally tally =
        new ValueTally(
            KnownPeople.under(facet, searcher.getIndexReader()),
            facet.attribute().map(name -> ArticleBlock.attribute(name, "")).orElse(""));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Schema.facet(facet));
      if (scorer != null && values != null) {
        count(leaf, scorer.iterator(), facet, tally.in(leaf, values));
      }
    }
    return tally.counts();
  }

  private static void count(
      LeafReaderContext leaf, DocIdSetIterator matches, Facet facet, ValueTally.Leaf tally)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    BitSet articles = Objects.requireNonNull(ArticleBlock.ENDS.getBitSet(leaf));
    for (int doc = matches.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matches.nextDoc()) {
      if (live == null || live.get(doc)) {
        tally.add(doc, facet.equals(Facet.SPEAKER) ? doc : articles.nextSetBit(doc));
      }
    }
    tally.end();
  }
}

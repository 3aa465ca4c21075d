package org.onrecord.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

  /** How many have each value of a facet, the values in the order of the alphabet. */
  static Map<String, Long> count(IndexSearcher searcher, Query query, Facet facet)
      throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Schema.facet(facet));
      if (scorer != null && values != null) {
        count(leaf, scorer.iterator(), values, facet, counts);
      }
    }
    return counts;
  }

  private static void count(
      LeafReaderContext leaf,
      DocIdSetIterator matches,
      SortedSetDocValues values,
      Facet facet,
      Map<String, Long> counts)
      throws IOException {
    long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
    Bits live = leaf.reader().getLiveDocs();
    BitSet articles = Objects.requireNonNull(Blocks.ARTICLES.getBitSet(leaf));
    for (int doc = matches.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matches.nextDoc()) {
      int holder = facet.equals(Facet.SPEAKER) ? doc : articles.nextSetBit(doc);
      if ((live == null || live.get(doc)) && values.advanceExact(holder)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          byOrdinal[(int) values.nextOrd()]++;
        }
      }
    }
    String prefix = facet.attribute().map(name -> ArticleBlock.attribute(name, "")).orElse("");
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        String term = values.lookupOrd(ordinal).utf8ToString();
        if (term.startsWith(prefix)) {
          counts.merge(term.substring(prefix.length()), byOrdinal[ordinal], Long::sum);
        }
      }
    }
  }
}

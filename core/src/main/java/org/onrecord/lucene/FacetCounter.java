package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.FacetCounts.Value;

/**
 * Counts all that matches a query by the values that it has, or that its article has where it is a
 * quote. What does not match is never looked at, so that nothing of it is told.
 */
final class FacetCounter {

  private final IndexSearcher searcher;
  private final BitSetProducer parents;

  FacetCounter(IndexSearcher searcher, BitSetProducer parents) {
    this.searcher = searcher;
    this.parents = parents;
  }

  /** The most frequent values of each facet. */
  List<FacetCounts> count(Query query, List<Facet> facets) throws IOException {
    List<FacetCounts> counts = new ArrayList<>();
    for (Facet facet : facets) {
      Map<String, Long> all = all(query, facet);
      List<Value> values = new ArrayList<>();
      all.forEach((value, count) -> values.add(new Value(value, count)));
      values.sort(Comparator.comparingLong(Value::count).reversed());
      int most = Math.min(FacetCounts.MOST, values.size());
      counts.add(new FacetCounts(facet, values.subList(0, most), values.size() - most));
    }
    return counts;
  }

  /**
   * How many have each value of a facet, the values in the order of the alphabet. Spellings of one
   * person's name are one value, which is the most frequent of those found.
   */
  Map<String, Long> all(Query query, Facet facet) throws IOException {
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

  private void count(
      LeafReaderContext leaf, DocIdSetIterator matches, Facet facet, ValueTally.Leaf tally)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    BitSet articles = Objects.requireNonNull(parents.getBitSet(leaf));
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

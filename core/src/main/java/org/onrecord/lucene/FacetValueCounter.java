package org.onrecord.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.search.Facet;

/**
 * Counts matches by facet value (of their article, for quotes). Documents that do not match are
 * never read, so that nothing about them is revealed.
 */
final class FacetValueCounter {

  private FacetValueCounter() {}

  static OrdinalCounts count(IndexSearcher searcher, Query query, Facet facet) throws IOException {
    OrdinalCounts counts = new OrdinalCounts(facet, searcher.getIndexReader());
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator matches = scorer.iterator();
        OrdinalCounts.SegmentCounts counted = counts.in(leaf.ord, leaf.docBase, matches.cost());
        count(leaf, matches, facet, counted);
        counted.finish();
      }
    }
    return counts;
  }

  private static void count(
      LeafReaderContext leaf,
      DocIdSetIterator matches,
      Facet facet,
      OrdinalCounts.SegmentCounts counts)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    BitSet articles = Objects.requireNonNull(ArticleBlock.ARTICLES.getBitSet(leaf));
    for (int doc = matches.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matches.nextDoc()) {
      if (live == null || live.get(doc)) {
        counts.add(doc, facet.equals(Facet.SPEAKER) ? doc : articles.nextSetBit(doc));
      }
    }
  }
}

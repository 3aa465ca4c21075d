package org.onrecord.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Facet;
import org.onrecord.text.NamePrefix;

/**
 * Counts articles by names with a prefix. Reads all names once, and the postings of matching ones
 * only; called on every press of the tab key.
 */
final class NamePrefixCounter {

  private final Facet facet;
  private final NamePrefix beginning;
  private final Map<String, Long> counts = new HashMap<>();

  private NamePrefixCounter(Facet facet, NamePrefix beginning) {
    this.facet = facet;
    this.beginning = beginning;
  }

  /** The names, each with the number of matching articles. */
  static Map<String, Long> count(
      IndexSearcher searcher, Query articles, Facet facet, NamePrefix beginning)
      throws IOException {
    NamePrefixCounter counter = new NamePrefixCounter(facet, beginning);
    Weight weight =
        searcher.createWeight(searcher.rewrite(articles), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms names = leaf.reader().terms(Schema.facet(counter.facet));
      Scorer scorer = names == null ? null : weight.scorer(leaf);
      if (names != null && scorer != null) {
        counter.count(names.iterator(), matching(leaf, scorer.iterator()));
      }
    }
    return counter.counts;
  }

  private void count(TermsEnum names, Bits matching) throws IOException {
    PostingsEnum articles = null;
    while (names.next() != null) {
      String name = names.term().utf8ToString();
      if (beginning.matches(name)) {
        articles = names.postings(articles, PostingsEnum.NONE);
        long count = 0;
        while (articles.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          count += matching.get(articles.docID()) ? 1 : 0;
        }
        if (count > 0) {
          counts.merge(name, count, Long::sum);
        }
      }
    }
  }

  private static Bits matching(LeafReaderContext leaf, DocIdSetIterator found) throws IOException {
    FixedBitSet matching = new FixedBitSet(leaf.reader().maxDoc());
    matching.or(found);
    Bits live = leaf.reader().getLiveDocs();
    if (live != null) {
      live.applyMask(matching, 0);
    }
    return matching;
  }
}

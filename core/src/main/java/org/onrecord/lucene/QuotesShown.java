package org.onrecord.lucene;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Picks the quotes of an article that show best why it was found. */
final class QuotesShown {

  /** How many quotes of one article are shown. */
  private static final int MOST = 3;

  private final IndexSearcher searcher;
  private final Weight weight;

  QuotesShown(IndexSearcher searcher, QuoteTranslator quotes, Sought sought) throws IOException {
    this.searcher = searcher;
    this.weight =
        searcher.createWeight(searcher.rewrite(quotes.showing(sought)), ScoreMode.COMPLETE, 1);
  }

  /** A quote of the article: which one, from 0, and how well it fits. */
  record Shown(int ordinal, float score) {}

  /** The best quotes of the article whose document this is, best first. */
  List<Shown> of(int article) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(article, leaves));
    int parent = article - leaf.docBase;
    int before =
        parent == 0
            ? -1
            : Objects.requireNonNull(ArticleBlock.ENDS.getBitSet(leaf)).prevSetBit(parent - 1);
    Scorer scorer = before + 1 == parent ? null : weight.scorer(leaf);
    if (scorer == null) {
      return ImmutableList.of();
    }
    Bits live = leaf.reader().getLiveDocs();
    List<Shown> shown = new ArrayList<>();
    DocIdSetIterator quotes = scorer.iterator();
    for (int doc = quotes.advance(before + 1); doc < parent; doc = quotes.nextDoc()) {
      if (live == null || live.get(doc)) {
        shown.add(new Shown(IndexEngine.ordinal(leaf, doc), scorer.score()));
      }
    }
    shown.sort(
        Comparator.comparingDouble(Shown::score).reversed().thenComparingInt(Shown::ordinal));
    return shown.subList(0, Math.min(MOST, shown.size()));
  }
}

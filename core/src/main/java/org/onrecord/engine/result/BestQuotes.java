package org.onrecord.engine.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.engine.schema.StoredArticles;

/** Selects the quotes that best explain why an article matched. */
final class BestQuotes {

  /** Maximum quotes per article. */
  private static final int MAX_QUOTES = 3;

  private final IndexSearcher searcher;
  private final Weight weight;

  /**
   * @param showing matches the quotes to show
   */
  BestQuotes(IndexSearcher searcher, Query showing) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(showing), ScoreMode.COMPLETE, 1);
  }

  /** A quote of the article: its ordinal, from 0, and its score. */
  record ScoredQuote(int ordinal, float score) implements Comparable<ScoredQuote> {

    /** By score, then in the order of the text. */
    @Override
    public int compareTo(ScoredQuote other) {
      int better = Float.compare(other.score, score);
      return better == 0 ? Integer.compare(ordinal, other.ordinal) : better;
    }
  }

  /** The best quotes of each article, best first, by the article's document. */
  Map<Integer, List<ScoredQuote>> of(int... articles) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Map<Integer, List<ScoredQuote>> shown = new HashMap<>();
    int[] inOrder = articles.clone();
    Arrays.sort(inOrder);
    LeafReaderContext leaf = null;
    Scorer scorer = null;
    for (int article : inOrder) {
      LeafReaderContext its = leaves.get(ReaderUtil.subIndex(article, leaves));
      if (its != leaf) {
        leaf = its;
        scorer = weight.scorer(its);
      }
      shown.put(article, scorer == null ? List.of() : best(its, scorer, article - its.docBase));
    }
    return shown;
  }

  /** The best quotes of an article; articles must be passed in the order of documents. */
  private static List<ScoredQuote> best(LeafReaderContext leaf, Scorer scorer, int article)
      throws IOException {
    BitSet articles = Objects.requireNonNull(ArticleBlock.ARTICLES.getBitSet(leaf));
    int first = article == 0 ? 0 : articles.prevSetBit(article - 1) + 1;
    Bits live = leaf.reader().getLiveDocs();
    List<ScoredQuote> shown = new ArrayList<>();
    DocIdSetIterator quotes = scorer.iterator();
    int doc = quotes.docID() < first ? quotes.advance(first) : quotes.docID();
    for (; doc < article; doc = quotes.nextDoc()) {
      if (live == null || live.get(doc)) {
        shown.add(new ScoredQuote(StoredArticles.ordinal(leaf, doc), scorer.score()));
      }
    }
    Collections.sort(shown);
    return shown.subList(0, Math.min(MAX_QUOTES, shown.size()));
  }
}

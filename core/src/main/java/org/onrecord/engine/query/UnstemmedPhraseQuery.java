package org.onrecord.engine.query;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.UnstemmedText;

/**
 * Words that stand in a text next to each other, in this order, just as they are written. The index
 * knows which words a text has, and where the reduced ones stand; of the texts that these leave,
 * each is read. A phrase of stop words leaves many: it takes as long as reading them.
 */
public final class UnstemmedPhraseQuery extends Query {

  private static final float MATCH_COST = 10_000;

  private final String field;
  private final String text;
  private final ImmutableList<String> words;

  /**
   * A phrase.
   *
   * @param field the field of running text
   */
  UnstemmedPhraseQuery(String field, AnalyzedWord phrase) {
    this.field = field;
    this.text = phrase.text();
    this.words = phrase.nameTerms();
  }

  public String field() {
    return field;
  }

  /** As they are written. */
  public ImmutableList<String> words() {
    return words;
  }

  /** The texts that have all the words, as written, and next to each other when reduced. */
  private Query candidates() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words) {
      all.add(Schema.term(Schema.written(field), word), Occur.FILTER);
    }
    Query reduced = PhraseQueries.exact(field, text);
    return (reduced instanceof MatchNoDocsQuery ? all : all.add(reduced, Occur.FILTER)).build();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight candidates =
        searcher.createWeight(
            searcher.rewrite(candidates()), ScoreMode.COMPLETE_NO_SCORES, /* boost= */ 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer found = candidates.scorer(leaf);
        return found == null
            ? null
            : new DefaultScorerSupplier(
                new ConstantScoreScorer(score(), scoreMode, read(leaf, found)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return candidates.isCacheable(leaf);
      }
    };
  }

  private TwoPhaseIterator read(LeafReaderContext leaf, Scorer found) {
    TwoPhaseIterator likely = found.twoPhaseIterator();
    DocIdSetIterator documents = likely == null ? found.iterator() : likely.approximation();
    return new TwoPhaseIterator(documents) {
      @Override
      public boolean matches() throws IOException {
        return (likely == null || likely.matches())
            && UnstemmedText.of(leaf, documents.docID(), field).has(words);
      }

      @Override
      public float matchCost() {
        return MATCH_COST;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String inField) {
    return field + ":=\"" + text + '"';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnstemmedPhraseQuery phrase
        && field.equals(phrase.field)
        && text.equals(phrase.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, text);
  }
}

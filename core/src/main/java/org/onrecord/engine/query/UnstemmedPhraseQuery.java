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
 * A phrase of unstemmed words. The index has unstemmed words without positions, and positions of
 * stems; candidates that match both are verified by reading the text. A phrase of stop words has
 * many candidates and is slow.
 */
public final class UnstemmedPhraseQuery extends Query {

  private static final float MATCH_COST = 10_000;

  private final String field;
  private final String text;
  private final ImmutableList<String> words;

  /**
   * A phrase.
   *
   * @param field the text field
   */
  UnstemmedPhraseQuery(String field, AnalyzedWord phrase) {
    this.field = field;
    this.text = phrase.text();
    this.words = phrase.nameTerms();
  }

  public String field() {
    return field;
  }

  /** The unstemmed words. */
  public ImmutableList<String> words() {
    return words;
  }

  /** The candidates: texts with all unstemmed words, and the phrase of their stems. */
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

package org.onrecord.engine.query;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.schema.Schema;

/**
 * Multiplies the scores of quotes by the confidence of the speaker; unchanged without a speaker.
 * Scores never increase, so that dynamic pruning stays valid, unlike with a general function score.
 */
public final class ConfidenceScoreQuery extends Query {

  private final Query quotes;

  ConfidenceScoreQuery(Query quotes) {
    this.quotes = quotes;
  }

  public Query quotes() {
    return quotes;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = quotes.rewrite(searcher);
    return rewritten == quotes ? this : new ConfidenceScoreQuery(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight found = quotes.createWeight(searcher, scoreMode, boost);
    return scoreMode.needsScores() ? new ConfidenceWeight(found) : found;
  }

  private static double confidence(NumericDocValues confidences, int quote) throws IOException {
    return confidences.advanceExact(quote) ? Double.longBitsToDouble(confidences.longValue()) : 1;
  }

  private static NumericDocValues confidences(LeafReaderContext leaf) throws IOException {
    return DocValues.getNumeric(leaf.reader(), Schema.CONFIDENCE);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    quotes.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return quotes.toString(field) + " × " + Schema.CONFIDENCE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConfidenceScoreQuery same && quotes.equals(same.quotes);
  }

  @Override
  public int hashCode() {
    return 31 * quotes.hashCode() + 1;
  }

  private final class ConfidenceWeight extends FilterWeight {

    ConfidenceWeight(Weight found) {
      super(ConfidenceScoreQuery.this, found);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier found = in.scorerSupplier(leaf);
      return found == null ? null : new Supplied(found, confidences(leaf));
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int quote) throws IOException {
      Explanation found = in.explain(leaf, quote);
      if (!found.isMatch()) {
        return found;
      }
      double confidence = confidence(confidences(leaf), quote);
      return Explanation.match(
          (float) (found.getValue().doubleValue() * confidence),
          "product of:",
          found,
          Explanation.match(confidence, Schema.CONFIDENCE));
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return in.isCacheable(leaf) && DocValues.isCacheable(leaf, Schema.CONFIDENCE);
    }
  }

  private static final class Supplied extends ScorerSupplier {

    private final ScorerSupplier found;
    private final NumericDocValues confidences;

    Supplied(ScorerSupplier found, NumericDocValues confidences) {
      this.found = found;
      this.confidences = confidences;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new Sure(found.get(leadCost), confidences);
    }

    @Override
    public long cost() {
      return found.cost();
    }

    @Override
    public void setTopLevelScoringClause() throws IOException {
      found.setTopLevelScoringClause();
    }
  }

  private static final class Sure extends FilterScorer {

    private final NumericDocValues confidences;

    Sure(Scorer found, NumericDocValues confidences) {
      super(found);
      this.confidences = confidences;
    }

    @Override
    public float score() throws IOException {
      return (float) (in.score() * confidence(confidences, docID()));
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return in.getMaxScore(upTo);
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return in.advanceShallow(target);
    }

    @Override
    public void setMinCompetitiveScore(float minScore) throws IOException {
      in.setMinCompetitiveScore(minScore);
    }
  }
}

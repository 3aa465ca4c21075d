package org.onrecord.engine.query;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Recency;

/** Multiplies scores by recency. */
public final class RecencyScoreQuery extends Query {

  private final Query query;
  private final Recency recency;

  public RecencyScoreQuery(Query query, Recency recency) {
    this.query = query;
    this.recency = recency;
  }

  public Query query() {
    return query;
  }

  public Recency recency() {
    return recency;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return FunctionScoreQuery.boostByValue(query, new Freshness(recency));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return query.toString(field) + " × " + recency;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecencyScoreQuery same
        && query.equals(same.query)
        && recency.equals(same.recency);
  }

  @Override
  public int hashCode() {
    return Objects.hash(query, recency);
  }

  /** The recency of documents, from 0 to 1. */
  private static final class Freshness extends DoubleValuesSource {

    private final Recency recency;

    Freshness(Recency recency) {
      this.recency = recency;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores)
        throws IOException {
      NumericDocValues days = leaf.reader().getNumericDocValues(Schema.PUBLISHED);
      return new DoubleValues() {

        private int document = -1;

        @Override
        public double doubleValue() throws IOException {
          return days != null && days.advanceExact(document)
              ? recency.factor(LocalDate.ofEpochDay(days.longValue()))
              : Recency.UNDATED_FACTOR;
        }

        @Override
        public boolean advanceExact(int doc) {
          document = doc;
          return true;
        }
      };
    }

    @Override
    public boolean needsScores() {
      return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
      return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return true;
    }

    @Override
    public String toString() {
      return recency.toString();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Freshness same && recency.equals(same.recency);
    }

    @Override
    public int hashCode() {
      return recency.hashCode();
    }
  }
}

package org.onrecord.lucene;

import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Quotes that a query finds, their scores multiplied by how likely the speaker is right. */
final class TimesConfidence extends Query {

  private final Query quotes;

  TimesConfidence(Query quotes) {
    this.quotes = quotes;
  }

  Query quotes() {
    return quotes;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return FunctionScoreQuery.boostByValue(
        quotes, DoubleValuesSource.fromDoubleField(Schema.CONFIDENCE));
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
    return other instanceof TimesConfidence same && quotes.equals(same.quotes);
  }

  @Override
  public int hashCode() {
    return 31 * quotes.hashCode() + 1;
  }
}

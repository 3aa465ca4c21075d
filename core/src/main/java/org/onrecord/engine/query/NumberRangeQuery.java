package org.onrecord.engine.query;

import java.util.Objects;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** A range query on doc values, both ends included, applied after the other clauses. */
public final class NumberRangeQuery extends Query {

  private final String field;
  private final long from;
  private final long to;

  NumberRangeQuery(String field, long from, long to) {
    this.field = field;
    this.from = from;
    this.to = to;
  }

  /** For non-negative fractions, whose bits sort like their values. */
  static NumberRangeQuery ofFractions(String field, double from, double to) {
    return new NumberRangeQuery(
        field, Double.doubleToRawLongBits(from), Double.doubleToRawLongBits(to));
  }

  public String field() {
    return field;
  }

  public long from() {
    return from;
  }

  public long to() {
    return to;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return NumericDocValuesField.newSlowRangeQuery(field, from, to);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    return this.field + ":[" + from + " TO " + to + "]";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NumberRangeQuery same
        && field.equals(same.field)
        && from == same.from
        && to == same.to;
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, from, to);
  }
}

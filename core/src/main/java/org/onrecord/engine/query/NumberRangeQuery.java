package org.onrecord.engine.query;

import java.util.Objects;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Documents with a number between two others, both included, by the value that each document has:
 * what else is asked for is looked up first, and of that the value is compared.
 */
public final class NumberRangeQuery extends Query {

  private final String field;
  private final long from;
  private final long to;

  NumberRangeQuery(String field, long from, long to) {
    this.field = field;
    this.from = from;
    this.to = to;
  }

  /** The same of fractions, none negative: their bits are in the order of their sizes. */
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

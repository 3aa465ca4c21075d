package org.onrecord.lucene;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;

/** A word in a field under several spellings, of which each counts for what it is worth. */
final class Spellings extends Query {

  /** What the word itself is worth. */
  static final int WHOLE = 10;

  private final String field;
  private final ImmutableMap<String, Integer> tenths;

  /**
   * @param tenths how many tenths of the word each spelling is worth
   */
  Spellings(String field, Map<String, Integer> tenths) {
    this.field = field;
    this.tenths = ImmutableMap.copyOf(tenths);
  }

  String field() {
    return field;
  }

  ImmutableMap<String, Integer> tenths() {
    return tenths;
  }

  ImmutableList<Term> terms() {
    return tenths.keySet().stream()
        .map(spelling -> new Term(field, spelling))
        .collect(toImmutableList());
  }

  private Query query() {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    tenths.forEach((term, worth) -> any.addTerm(new Term(field, term), worth / (float) WHOLE));
    return any.build();
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return query();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query().visit(visitor);
  }

  @Override
  public String toString(String inField) {
    return query().toString(inField);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Spellings same
        && field.equals(same.field)
        && tenths.equals(same.tenths);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, tenths);
  }
}

package org.onrecord.engine.query;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Counts the clauses of a query as Lucene does, which limits them. */
final class ClauseCount extends QueryVisitor {

  private long count;

  private ClauseCount() {}

  /** The number of terms and other leaves in some queries. */
  static long of(Iterable<Query> queries) {
    ClauseCount count = new ClauseCount();
    queries.forEach(query -> query.visit(count));
    return count.count;
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    count += terms.length;
  }

  @Override
  public void visitLeaf(Query query) {
    count++;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    return this;
  }
}

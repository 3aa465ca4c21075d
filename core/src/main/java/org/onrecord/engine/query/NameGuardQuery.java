package org.onrecord.engine.query;

import java.io.IOException;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Articles that have a name of the query, with a score of one; see {@link NameGuard}. */
public final class NameGuardQuery extends Query {

  private final String name;
  private final Query query;

  NameGuardQuery(String name, Query query) {
    this.name = name;
    this.query = query;
  }

  /** The name as it was typed. */
  public String name() {
    return name;
  }

  /** The articles with the name, with a constant score. */
  public ConstantScoreQuery query() {
    return new ConstantScoreQuery(query);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    return query().rewrite(searcher);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    // The words of the name are visited where they are scored.
  }

  @Override
  public String toString(String field) {
    return "guard(" + query.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameGuardQuery same
        && name.equals(same.name)
        && query.equals(same.query);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + query.hashCode();
  }
}

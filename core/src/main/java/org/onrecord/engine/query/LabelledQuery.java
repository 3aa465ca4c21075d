package org.onrecord.engine.query;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** A query with the user's words it was made of, for explanations; matches like the query. */
public final class LabelledQuery extends Query {

  private final String words;
  private final Query query;

  public LabelledQuery(String words, Query query) {
    this.words = words;
    this.query = query;
  }

  public String words() {
    return words;
  }

  public Query query() {
    return query;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    return query;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return query.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LabelledQuery labelled
        && words.equals(labelled.words)
        && query.equals(labelled.query);
  }

  @Override
  public int hashCode() {
    return 31 * words.hashCode() + query.hashCode();
  }
}

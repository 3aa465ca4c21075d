package org.onrecord.engine.query;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.onrecord.engine.schema.Schema;

/** Disjunctions of queries whose scores are added. */
final class AnyOf {

  /** With more clauses than these, a query around this one might have too many. */
  private static final int MAX_CLAUSES = 500;

  private AnyOf() {}

  /** Any of these queries. */
  static Query queries(List<Query> queries) {
    if (queries.size() == 1) {
      return queries.get(0);
    }
    if (ClauseCount.of(queries) > MAX_CLAUSES) {
      return new UnionQuery(queries);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query query : queries) {
      any.add(query, Occur.SHOULD);
    }
    return any.build();
  }

  /** Any of several exact terms of a field. */
  static Query terms(String field, Collection<String> terms) {
    return queries(terms.stream().map(term -> Schema.term(field, term)).toList());
  }
}

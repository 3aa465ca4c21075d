package org.onrecord.engine.query;

import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.onrecord.engine.schema.Analyzers;

/** Builds phrase and proximity queries in a field of words, with its analysis chain. */
public final class PhraseQueries {

  private PhraseQueries() {}

  /** A phrase: words in order and adjacent. */
  public static Query exact(String field, String words) {
    return near(field, words, 0);
  }

  /** Words within a total distance (slop). */
  public static Query near(String field, String words, int distance) {
    Query query = new QueryBuilder(Analyzers.all()).createPhraseQuery(field, words, distance);
    return query == null ? new MatchNoDocsQuery("only stop words") : query;
  }
}

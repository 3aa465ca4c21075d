package org.onrecord.engine.query;

import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.onrecord.engine.schema.Analyzers;

/** Words that stand next to each other, or near, in a field of words, by its analysis chain. */
public final class PhraseQueries {

  private PhraseQueries() {}

  /** Words in order, next to each other. */
  public static Query exact(String field, String words) {
    return near(field, words, 0);
  }

  /** Words that need be moved by no more places than this, in all, to stand so. */
  public static Query near(String field, String words, int distance) {
    Query query = new QueryBuilder(Analyzers.all()).createPhraseQuery(field, words, distance);
    return query == null ? new MatchNoDocsQuery("only stop words") : query;
  }
}

package org.onrecord.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.search.Field;
import org.onrecord.search.Query;

/**
 * A word or phrase of a query.
 *
 * @param field the field it is searched in
 * @param text the word, or the words of the phrase
 * @param isPhrase whether the words must be adjacent
 */
public record SearchTerm(Field field, String text, boolean isPhrase) {

  /**
   * The words and phrases without a field of adjacent queries, as written and, with aliases, by
   * canonical name.
   */
  static List<List<SearchTerm>> readings(List<Query> queries) {
    List<SearchTerm> written = bareLeaves(queries, false);
    List<SearchTerm> named = bareLeaves(queries, true);
    return written.equals(named) ? List.of(written) : List.of(written, named);
  }

  private static List<SearchTerm> bareLeaves(List<Query> queries, boolean isByName) {
    List<SearchTerm> bare = new ArrayList<>();
    for (Query query : queries) {
      if (query instanceof Query.Word(Field field, String text) && field == Field.ANY) {
        bare.add(new SearchTerm(field, text, false));
      } else if (query instanceof Query.Phrase(Field field, String text) && field == Field.ANY) {
        bare.add(new SearchTerm(field, text, true));
      } else if (query instanceof Query.Alias alias) {
        List<Query> alternatives =
            isByName ? List.of(new Query.Phrase(alias.field(), alias.name())) : alias.written();
        bare.addAll(bareLeaves(alternatives, isByName));
      }
    }
    return bare;
  }
}

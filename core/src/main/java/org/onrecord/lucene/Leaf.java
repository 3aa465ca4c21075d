package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.onrecord.search.Field;
import org.onrecord.search.Query;

/**
 * A word or phrase that a query looks for, wherever in the query it stands.
 *
 * @param field where it is looked for
 * @param text the word, or the words of the phrase
 * @param isPhrase whether the words must stand next to each other
 */
record Leaf(Field field, String text, boolean isPhrase) {

  /**
   * The bare words and phrases among queries that stand side by side: as they were written and, if
   * some of them are aliases, by the names that these stand for as well.
   */
  static List<List<Leaf>> readings(List<Query> queries) {
    List<Leaf> written = bare(queries, Query.Alias::written);
    if (queries.stream().noneMatch(Query.Alias.class::isInstance)) {
      return List.of(written);
    }
    return List.of(
        written, bare(queries, alias -> List.of(new Query.Phrase(alias.field(), alias.name()))));
  }

  private static List<Leaf> bare(List<Query> queries, Function<Query.Alias, List<Query>> asked) {
    List<Leaf> bare = new ArrayList<>();
    for (Query query : queries) {
      if (query instanceof Query.Word(Field field, String text) && field == Field.ANY) {
        bare.add(new Leaf(field, text, false));
      } else if (query instanceof Query.Phrase(Field field, String text) && field == Field.ANY) {
        bare.add(new Leaf(field, text, true));
      } else if (query instanceof Query.Alias alias) {
        bare.addAll(bare(asked.apply(alias), asked));
      }
    }
    return bare;
  }
}

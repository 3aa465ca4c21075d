package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
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

  /** The bare words and phrases among queries that stand side by side. */
  static List<Leaf> bare(List<Query> queries) {
    List<Leaf> bare = new ArrayList<>();
    for (Query query : queries) {
      if (query instanceof Query.Word(Field field, String text) && field == Field.ANY) {
        bare.add(new Leaf(field, text, false));
      } else if (query instanceof Query.Phrase(Field field, String text) && field == Field.ANY) {
        bare.add(new Leaf(field, text, true));
      }
    }
    return bare;
  }
}

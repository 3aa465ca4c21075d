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

  /** The words and phrases that make an article match, those that are excluded left out. */
  static List<Leaf> of(Query query) {
    List<Leaf> leaves = new ArrayList<>();
    collect(query, leaves);
    return leaves;
  }

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

  private static void collect(Query query, List<Leaf> leaves) {
    switch (query) {
      case Query.Word(Field field, String text) -> leaves.add(new Leaf(field, text, false));
      case Query.Phrase(Field field, String text) -> leaves.add(new Leaf(field, text, true));
      case Query.Any(List<Query> queries) -> queries.forEach(q -> collect(q, leaves));
      case Query.All(List<Query> queries) -> queries.forEach(q -> collect(q, leaves));
      case Query.Everything none -> {}
      case Query.Not none -> {}
      case Query.PublishedIn none -> {}
      case Query.HasAttribute none -> {}
    }
  }
}

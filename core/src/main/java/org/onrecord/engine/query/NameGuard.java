package org.onrecord.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.onrecord.search.Facet;
import org.onrecord.search.Field;
import org.onrecord.search.Query.Word;

/**
 * Puts the articles that have the surname of a person in the query before those that have only its
 * other words: somebody who asks for "Lund herring" is not served by news of herring, however often
 * it says so. What is a name is told by the index, not by capitals. A query of more words is a
 * question or a text, in which a name is one word of many.
 */
final class NameGuard {

  /** With more words than these, no name is guarded. */
  private static final int MAX_WORDS = 5;

  private final TermQueries terms;

  NameGuard(TermQueries terms) {
    this.terms = terms;
  }

  /** What has each of the names among the words of a disjunction, with a constant score. */
  List<Query> of(List<org.onrecord.search.Query> disjunction) throws IOException {
    float score = terms.ranking().nameGuard();
    List<String> words = words(disjunction);
    List<Query> guards = new ArrayList<>();
    if (score > 0 && words.size() > 1 && words.size() <= MAX_WORDS) {
      for (String word : words) {
        if (terms.words().isName(word) && isSurname(word)) {
          guards.add(guard(word, score));
        }
      }
    }
    return guards;
  }

  private boolean isSurname(String word) throws IOException {
    return terms.words().names().resolve(Facet.ACTOR, word).isOfPeople();
  }

  /** A person's name is had in any spelling. */
  private Query guard(String name, float score) throws IOException {
    Query any = AnyOf.queries(List.of(terms.anywhere(name), terms.ofName(Facet.ACTOR, name)));
    return new BoostQuery(new NameGuardQuery(name, any), score);
  }

  private List<String> words(List<org.onrecord.search.Query> disjunction) {
    List<String> words = new ArrayList<>();
    for (org.onrecord.search.Query query : disjunction) {
      if (query instanceof Word(Field field, String text)
          && field == Field.ANY
          && !terms.words().isStopWord(text)) {
        words.add(text);
      }
    }
    return words;
  }
}

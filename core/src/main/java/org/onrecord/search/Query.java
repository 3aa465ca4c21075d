package org.onrecord.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to look for, as a tree that every store understands. Usually read from words by {@link
 * QueryParser}; an application may also build it.
 */
public sealed interface Query {

  /** Every article. */
  record Everything() implements Query {}

  /** One word, matched by its stem (names: by the name and its spelling variants). */
  record Word(Field field, String text) implements Query {}

  /** Words next to each other, in order. */
  record Phrase(Field field, String text) implements Query {}

  /** Articles that match any of these, better the more they match. */
  record Any(List<Query> queries) implements Query {
    public Any {
      queries = List.copyOf(queries);
    }
  }

  /** Articles that match all of these. */
  record All(List<Query> queries) implements Query {
    public All {
      queries = List.copyOf(queries);
    }
  }

  /** Articles that do not match. */
  record Not(Query query) implements Query {}

  /**
   * Articles published in {@code [from, to]}; an end that is empty is open. Undated articles never
   * match.
   */
  record PublishedIn(Optional<LocalDate> from, Optional<LocalDate> to) implements Query {}

  /** Articles with this value of an attribute, to the letter. */
  record HasAttribute(String name, String value) implements Query {}
}

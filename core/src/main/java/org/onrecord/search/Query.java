package org.onrecord.search;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onrecord.model.Quote;

/**
 * What to look for, as a tree that every store understands. Usually read from words by {@link
 * QueryParser}; an application may also build it.
 */
public sealed interface Query {

  /** The queries that this one combines, in order; none if it looks for something itself. */
  default List<Query> parts() {
    return List.of();
  }

  /** The same combination of other queries: of each of its {@link #parts()}, changed. */
  default Query map(UnaryOperator<Query> change) {
    return this;
  }

  /** Whether it asks for dates; dates that it excludes do not count. */
  default boolean isDated() {
    return parts().stream().anyMatch(Query::isDated);
  }

  /** The query as if all dates that it asks for were right; what it excludes stays excluded. */
  default Query withoutDates() {
    return map(Query::withoutDates);
  }

  /** Every article. */
  record Everything() implements Query {}

  /** One word, matched by its stem (names: by the name and its spelling variants). */
  record Word(Field field, String text) implements Query {}

  /** Words next to each other, in order, by their stems. */
  record Phrase(Field field, String text) implements Query {}

  /** Words that are looked for by the form in which they are written, not by their stem. */
  sealed interface Pattern extends Query {
    Field field();

    String text();
  }

  /** A word, or words next to each other, just as written but for case and accents. */
  record Exact(Field field, String text) implements Pattern {}

  /** Words that begin so. */
  record Prefix(Field field, String text) implements Pattern {}

  /** Words with a letter or two more, fewer or other; the shortest must be the same. */
  record Fuzzy(Field field, String text) implements Pattern {}

  /**
   * Words near each other, in any order.
   *
   * @param distance how many places they may be moved, in all, to stand next to each other in order
   */
  record Near(Field field, String text, int distance) implements Query {

    /** No distance is greater. */
    public static final int MAX_DISTANCE = 100;

    public Near {
      if (distance < 0 || distance > MAX_DISTANCE) {
        throw new IllegalArgumentException(
            "words are near each other within 0 to " + MAX_DISTANCE + " places, not " + distance);
      }
    }
  }

  /**
   * A name that somebody goes by another name for: what matches one of the words written, side by
   * side, or that other name.
   */
  record Alias(List<Query> written, Field field, String name) implements Query {
    public Alias {
      written = List.copyOf(written);
    }

    /** What it matches, any of these: the words written, and the name. */
    public List<Query> alternatives() {
      return ImmutableList.<Query>builder().addAll(written).add(new Phrase(field, name)).build();
    }
  }

  /** Articles that match any of these, better the more they match. */
  record Any(List<Query> queries) implements Query {
    public Any {
      queries = List.copyOf(queries);
    }

    /** These queries without a needless layer; nothing if there are none. */
    static Optional<Query> of(List<Query> queries) {
      return queries.size() > 1 ? Optional.of(new Any(queries)) : queries.stream().findFirst();
    }

    @Override
    public List<Query> parts() {
      return queries;
    }

    @Override
    public Query map(UnaryOperator<Query> change) {
      return new Any(queries.stream().map(change).toList());
    }
  }

  /** Articles that match all of these. */
  record All(List<Query> queries) implements Query {
    public All {
      queries = List.copyOf(queries);
    }

    /** These queries without a needless layer; nothing if there are none. */
    static Optional<Query> of(List<Query> queries) {
      return queries.size() > 1 ? Optional.of(new All(queries)) : queries.stream().findFirst();
    }

    @Override
    public List<Query> parts() {
      return queries;
    }

    @Override
    public Query map(UnaryOperator<Query> change) {
      return new All(queries.stream().map(change).toList());
    }
  }

  /** Articles that do not match. */
  record Not(Query query) implements Query {

    @Override
    public List<Query> parts() {
      return List.of(query);
    }

    @Override
    public Query map(UnaryOperator<Query> change) {
      return new Not(change.apply(query));
    }

    @Override
    public boolean isDated() {
      return false;
    }

    @Override
    public Query withoutDates() {
      return this;
    }
  }

  /** A condition that an article or quote meets or does not; it never ranks. */
  sealed interface Filter extends Query {}

  /**
   * Articles published in {@code [from, to]}; an end that is empty is open. Undated articles never
   * match.
   */
  record PublishedIn(Optional<LocalDate> from, Optional<LocalDate> to) implements Filter {

    @Override
    public boolean isDated() {
      return true;
    }

    @Override
    public Query withoutDates() {
      return new Everything();
    }
  }

  /** Articles with this value of an attribute, to the letter. */
  record HasAttribute(String name, String value) implements Filter {}

  /** Articles in a language, as a BCP 47 tag: {@code en} is {@code en-GB} too. */
  record InLanguage(String tag) implements Filter {}

  /** What has exactly this value of a facet, as {@link FacetCounts} counts it. */
  record HasValue(Facet facet, String value) implements Filter {}

  /** Quotes that are reported so, and articles with such quotes. */
  record OfKind(Quote.Kind kind) implements Filter {}

  /**
   * Quotes that have a speaker who is sure to at least this degree, from 0 to 1, and articles with
   * such quotes.
   */
  record MinConfidence(double confidence) implements Filter {}

  /**
   * Text that {@link QueryParser} reads as this query again. What it would never build (a group of
   * one, {@link Not} beside alternatives) is read as what means the same; of what is nested deeper
   * than it reads, the depths are lost.
   */
  default String asText() {
    return QueryPrinter.print(this);
  }
}

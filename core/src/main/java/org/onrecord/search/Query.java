package org.onrecord.search;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onrecord.model.Quote;

/**
 * What to search for, as a tree that every store can translate. Usually parsed by {@link
 * QueryParser}; an application may also build it. Immutable.
 *
 * <p>New kinds of query may be added: a {@code switch} over queries outside this library needs a
 * {@code default}.
 */
public sealed interface Query {

  /** {@return the queries that this one combines, in order; empty if it combines none} */
  default List<Query> parts() {
    return List.of();
  }

  /**
   * Applies a function to each of the {@link #parts()}.
   *
   * @param change the function; it must not return null
   * @return the same combination of the results
   */
  default Query map(UnaryOperator<Query> change) {
    return this;
  }

  /** {@return whether it filters by date; excluded dates do not count} */
  default boolean isDated() {
    return parts().stream().anyMatch(Query::isDated);
  }

  /** {@return the query without its date filters; exclusions are kept} */
  default Query withoutDates() {
    return map(Query::withoutDates);
  }

  /** Matches every article. */
  record Everything() implements Query {}

  /**
   * A word, matched by its stem (names: with spelling variants).
   *
   * @param field the field to search in
   * @param text the word
   */
  record Word(Field field, String text) implements Query {
    /** Checks that no component is null. */
    public Word {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Adjacent words in order, matched by their stems.
   *
   * @param field the field to search in
   * @param text the words
   */
  record Phrase(Field field, String text) implements Query {
    /** Checks that no component is null. */
    public Phrase {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(text, "text");
    }
  }

  /** Words matched by their written form instead of their stem. */
  sealed interface Pattern extends Query {
    /** {@return the field to search in} */
    Field field();

    /** {@return the words, or their beginning} */
    String text();
  }

  /**
   * A word, or adjacent words, exactly as written except for case and accents.
   *
   * @param field the field to search in
   * @param text the words
   */
  record Exact(Field field, String text) implements Pattern {
    /** Checks that no component is null. */
    public Exact {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Words that begin with a prefix.
   *
   * @param field the field to search in
   * @param text the prefix, without {@code *}
   */
  record Prefix(Field field, String text) implements Pattern {
    /** Checks that no component is null. */
    public Prefix {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Words within one or two edits; the shortest words must match exactly.
   *
   * @param field the field to search in
   * @param text the word, without {@code ~}
   */
  record Fuzzy(Field field, String text) implements Pattern {
    /** Checks that no component is null. */
    public Fuzzy {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Words near each other, in any order.
   *
   * @param field the field to search in
   * @param text the words
   * @param distance the slop: the total number of positions the words may be moved to form the
   *     phrase, from 0 to {@value #MAX_DISTANCE}
   */
  record Near(Field field, String text, int distance) implements Query {

    /** The maximum distance. */
    public static final int MAX_DISTANCE = 100;

    /**
     * Checks the distance.
     *
     * @throws IllegalArgumentException if it is not from 0 to {@value #MAX_DISTANCE}
     */
    public Near {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(text, "text");
      if (distance < 0 || distance > MAX_DISTANCE) {
        throw new IllegalArgumentException(
            "distance is " + distance + "; it must be from 0 to " + MAX_DISTANCE);
      }
    }
  }

  /**
   * An alias: matches the words as written, or the canonical name.
   *
   * @param written the words as written
   * @param field the field of the name
   * @param name the canonical name
   */
  record Alias(List<Query> written, Field field, String name) implements Query {

    /** Copies the list. */
    public Alias {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(name, "name");
      written = List.copyOf(written);
    }

    /** {@return what it matches, any of these: the words as written, and the name} */
    public List<Query> alternatives() {
      return ImmutableList.<Query>builder().addAll(written).add(new Phrase(field, name)).build();
    }
  }

  /**
   * Matches any of these queries; better the more match.
   *
   * @param queries the queries
   */
  record Any(List<Query> queries) implements Query {

    /** Copies the list. */
    public Any {
      queries = List.copyOf(queries);
    }

    /**
     * Combines queries without redundant nesting.
     *
     * @param queries the queries
     * @return the only query, or any of several; empty if there are none
     */
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

  /**
   * Matches all of these queries.
   *
   * @param queries the queries
   */
  record All(List<Query> queries) implements Query {

    /** Copies the list. */
    public All {
      queries = List.copyOf(queries);
    }

    /**
     * Combines queries without redundant nesting.
     *
     * @param queries the queries
     * @return the only query, or all of several; empty if there are none
     */
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

  /**
   * Matches what another query does not.
   *
   * @param query the query to exclude
   */
  record Not(Query query) implements Query {
    /** Checks that no component is null. */
    public Not {
      Objects.requireNonNull(query, "query");
    }

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

  /** A condition that an article or quote meets or does not; it is not scored. */
  sealed interface Filter extends Query {}

  /**
   * Published within {@code [from, to]}. Undated articles never match.
   *
   * @param from the first day; empty for no limit
   * @param to the last day; empty for no limit
   */
  record PublishedIn(Optional<LocalDate> from, Optional<LocalDate> to) implements Filter {
    /** Checks that no component is null. */
    public PublishedIn {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }

    @Override
    public boolean isDated() {
      return true;
    }

    @Override
    public Query withoutDates() {
      return new Everything();
    }
  }

  /**
   * Has exactly this value of an attribute.
   *
   * @param name the name of the attribute
   * @param value the value
   */
  record HasAttribute(String name, String value) implements Filter {
    /** Checks that no component is null. */
    public HasAttribute {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Is in a language.
   *
   * @param tag a BCP 47 tag: {@code en} includes {@code en-GB}
   */
  record InLanguage(String tag) implements Filter {
    /** Checks that no component is null. */
    public InLanguage {
      Objects.requireNonNull(tag, "tag");
    }
  }

  /**
   * Has exactly this facet value, as counted by {@link FacetCounts}.
   *
   * @param facet the facet
   * @param value the value
   */
  record HasValue(Facet facet, String value) implements Filter {
    /** Checks that no component is null. */
    public HasValue {
      Objects.requireNonNull(facet, "facet");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Quotes of a kind, and articles with such quotes.
   *
   * @param kind how the words are reported
   */
  record OfKind(Quote.Kind kind) implements Filter {
    /** Checks that no component is null. */
    public OfKind {
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * Quotes whose speaker has at least this confidence, and articles with such quotes.
   *
   * @param confidence the lowest confidence, from 0 to 1
   */
  record MinConfidence(double confidence) implements Filter {

    /**
     * Checks the confidence.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public MinConfidence {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException(
            "confidence is " + confidence + "; it must be from 0 to 1");
      }
    }
  }

  /**
   * Returns text that {@link QueryParser} parses to this query. Forms it never builds (a group of
   * one, {@link Not} beside alternatives) become equivalent ones; nesting deeper than the parser's
   * limit is lost.
   *
   * @return the text
   */
  default String asText() {
    return QueryPrinter.print(this);
  }
}

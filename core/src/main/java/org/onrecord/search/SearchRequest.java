package org.onrecord.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Quote;

/**
 * A search request: query, filters, order and paging. Immutable and safe for use by several
 * threads: every method returns a new request and leaves this one unchanged. No argument may be
 * null ({@link NullPointerException}).
 *
 * <pre>{@code
 * SearchRequest.of("Araghchi constructive").from(LocalDate.of(2025, 1, 1)).limit(5)
 * }</pre>
 */
public final class SearchRequest {

  /** The number of hits returned if the caller sets no limit. */
  public static final int DEFAULT_LIMIT = 10;

  private final Query query;
  private final List<Query> filters;
  private final Optional<LocalDate> from;
  private final Optional<LocalDate> to;
  private final Paging paging;
  private final List<Facet> facets;
  private final SearchOptions options;
  private final List<String> ignored;

  private SearchRequest(
      Query query,
      List<Query> filters,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Paging paging,
      List<Facet> facets,
      SearchOptions options,
      List<String> ignored) {
    this.query = Objects.requireNonNull(query, "query");
    this.filters = List.copyOf(filters);
    this.from = from;
    this.to = to;
    this.paging = paging;
    this.facets = List.copyOf(facets);
    this.options = options;
    this.ignored = List.copyOf(ignored);
  }

  /**
   * A search for text in the query language, see {@link QueryParser}. Takes time linear in its
   * length.
   *
   * @param words the text as a person types it
   * @return the request, with the warnings of the parser
   * @throws QuerySyntax if the query is empty, as in {@code "AND OR"}
   */
  public static SearchRequest of(String words) {
    return of(QueryParser.parse(words));
  }

  /**
   * A search for a parsed query.
   *
   * @param parsed the query and the warnings of the parser
   * @return the request, with these warnings
   */
  public static SearchRequest of(ParsedQuery parsed) {
    return of(parsed.query(), parsed.ignored());
  }

  /**
   * A search for a query.
   *
   * @param query what to search for
   * @return the request
   */
  public static SearchRequest of(Query query) {
    return of(query, List.of());
  }

  private static SearchRequest of(Query query, List<String> ignored) {
    return new SearchRequest(
        query,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Paging.DEFAULT,
        List.of(),
        SearchOptions.DEFAULT,
        ignored);
  }

  /** {@return a request that matches all articles, to be restricted by filters} */
  public static SearchRequest everything() {
    return of(new Query.Everything());
  }

  /** {@return what to search for; it scores the hits} */
  public Query query() {
    return query;
  }

  /** {@return what hits must match as well, all of them; not scored, empty if there are none} */
  public List<Query> filters() {
    return filters;
  }

  /**
   * {@return the first publication day, empty for no limit; undated articles are excluded and
   * counted}
   */
  public Optional<LocalDate> from() {
    return from;
  }

  /**
   * {@return the last publication day, empty for no limit; undated articles are excluded and
   * counted}
   */
  public Optional<LocalDate> to() {
    return to;
  }

  /** {@return order, limit and cursor} */
  public Paging paging() {
    return paging;
  }

  /** {@return the facets to count, in the order of the results; empty to count none} */
  public List<Facet> facets() {
    return facets;
  }

  /** {@return further options} */
  public SearchOptions options() {
    return options;
  }

  /** {@return the warnings of the query parser, see {@link ParsedQuery#ignored()}} */
  public List<String> ignored() {
    return ignored;
  }

  /**
   * Adds a filter, which applies to hits, counts and everything else that is returned.
   *
   * @param filter what must match as well
   * @return a request with that filter
   */
  public SearchRequest filter(Query filter) {
    return new SearchRequest(
        query,
        with(filters, Objects.requireNonNull(filter, "filter")),
        from,
        to,
        paging,
        facets,
        options,
        ignored);
  }

  /**
   * Adds a filter by author.
   *
   * @param name words that the name of an author must all contain
   * @return a request with that filter
   */
  public SearchRequest author(String name) {
    return filter(new Query.Phrase(Field.AUTHOR, name));
  }

  /**
   * Adds a filter by actor: only articles in which it appears, in any spelling of the name.
   *
   * @param name the name
   * @return a request with that filter
   */
  public SearchRequest actor(String name) {
    return filter(new Query.Phrase(Field.ACTOR, name));
  }

  /**
   * Adds a filter by speaker: only quotes by that speaker, or articles with such quotes, in any
   * spelling of the name.
   *
   * @param name the name
   * @return a request with that filter
   */
  public SearchRequest speaker(String name) {
    return filter(new Query.Phrase(Field.SPEAKER, name));
  }

  /**
   * Adds a filter by attribute.
   *
   * @param name the name of the attribute
   * @param value a value that the article must have, exactly
   * @return a request with that filter
   */
  public SearchRequest attribute(String name, String value) {
    return filter(new Query.HasAttribute(name, value));
  }

  /**
   * Adds a filter by facet value: it matches as many as {@link FacetCounts} counts.
   *
   * @param facet the facet
   * @param value the value, exactly
   * @return a request with that filter
   */
  public SearchRequest only(Facet facet, String value) {
    return filter(new Query.HasValue(facet, value));
  }

  /**
   * Restricts the results to quotes of a kind, or to articles with such quotes.
   *
   * @param kind how the words are reported
   * @return a request with that filter
   */
  public SearchRequest kind(Quote.Kind kind) {
    return filter(new Query.OfKind(kind));
  }

  /**
   * Restricts the results to quotes whose speaker has at least this confidence, or to articles with
   * such quotes.
   *
   * @param least the lowest confidence, from 0 to 1
   * @return a request with that filter
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public SearchRequest confidence(double least) {
    return filter(new Query.MinConfidence(least));
  }

  /**
   * Restricts the results to articles published on this day or later.
   *
   * @param day the first day
   * @return a request with that filter
   */
  public SearchRequest from(LocalDate day) {
    return new SearchRequest(
        query,
        filters,
        Optional.of(Objects.requireNonNull(day, "day")),
        to,
        paging,
        facets,
        options,
        ignored);
  }

  /**
   * Restricts the results to articles published on this day or earlier.
   *
   * @param day the last day
   * @return a request with that filter
   */
  public SearchRequest to(LocalDate day) {
    return new SearchRequest(
        query,
        filters,
        from,
        Optional.of(Objects.requireNonNull(day, "day")),
        paging,
        facets,
        options,
        ignored);
  }

  /**
   * Adds a facet to count over all matches.
   *
   * @param facet the facet
   * @return a request for that facet too
   */
  public SearchRequest facet(Facet facet) {
    return new SearchRequest(
        query,
        filters,
        from,
        to,
        paging,
        with(facets, Objects.requireNonNull(facet, "facet")),
        options,
        ignored);
  }

  /**
   * Sets the maximum number of hits.
   *
   * @param hits the number, 1 or more; the default is {@value #DEFAULT_LIMIT}
   * @return a request with that limit
   * @throws IllegalArgumentException if the number is less than 1
   */
  public SearchRequest limit(int hits) {
    return withPaging(paging.limit(hits));
  }

  /**
   * Sets the order.
   *
   * @param order the order; the default is {@link Order#BEST}
   * @return a request with that order
   */
  public SearchRequest sort(Order order) {
    return withPaging(paging.in(order));
  }

  /**
   * Continues after the previous page. The cursor is checked by the search.
   *
   * @param cursor the {@link Results#cursor()} of the previous page, of the same request
   * @return a request for the next page
   */
  public SearchRequest after(String cursor) {
    return withPaging(paging.after(cursor));
  }

  /** {@return a request that matches names only as spelled, without variants} */
  public SearchRequest exactNames() {
    return withOptions(options.exactNames());
  }

  /** {@return a request for an {@link Explanation} of each hit} */
  public SearchRequest explained() {
    return withOptions(options.explained());
  }

  /**
   * Collapses copies of an article (shortened, retitled, lightly edited) into one hit, the best,
   * with its {@link Hit#copies()}. Totals and facets count all of them. A later page costs as much
   * as all pages before it.
   *
   * @return a request that collapses copies
   */
  public SearchRequest collapsed() {
    return withOptions(options.collapsed());
  }

  /**
   * Prefers newer articles, or their quotes, among equal matches.
   *
   * @param recency how fast a score decreases with age
   * @return a request with that preference
   */
  public SearchRequest withRecency(Recency recency) {
    return withOptions(options.withRecency(recency));
  }

  /**
   * Uses pseudo-relevance feedback: the words of the top articles influence the ranking; the
   * matches stay the same. Helps broad queries and hurts precise ones; costs two searches. Does not
   * affect quotes.
   *
   * @return a request that uses feedback
   */
  public SearchRequest withFeedback() {
    return withOptions(options.withFeedback());
  }

  /**
   * Omits {@link Hit#highlights()}, {@link Hit#quotes()} and {@link QuoteHit#ranges()}, for many
   * hits: computing them costs about as much as the search.
   *
   * @return a request without these
   */
  public SearchRequest withoutSnippets() {
    return withOptions(options.withoutSnippets());
  }

  /**
   * Lets date filters also match articles whose date is only inferred, if their range of dates
   * overlaps the period: they may have been published in it.
   *
   * @return a request that uses inferred dates
   */
  public SearchRequest withInferredDates() {
    return withOptions(options.withInferredDates());
  }

  /** {@return whether filters may exclude matches of the query} */
  public boolean isFiltered() {
    return !filters.isEmpty() || from.isPresent() || to.isPresent();
  }

  /** {@return whether publication dates affect the matches} */
  public boolean isDated() {
    return from.isPresent()
        || to.isPresent()
        || query.isDated()
        || filters.stream().anyMatch(Query::isDated);
  }

  /** {@return a request with the same filters and without the query} */
  public SearchRequest withoutQuery() {
    return new SearchRequest(
        new Query.Everything(), filters, from, to, paging, facets, options, ignored);
  }

  /** {@return the same request without date filters, including those in the query} */
  public SearchRequest withoutDates() {
    SearchRequest undated = rewritten(Query::withoutDates);
    return new SearchRequest(
        undated.query,
        undated.filters,
        Optional.empty(),
        Optional.empty(),
        paging,
        facets,
        options,
        ignored);
  }

  /**
   * Applies a function to the query and to each filter.
   *
   * @param change the function; it must not return null
   * @return a request with the results
   */
  public SearchRequest rewritten(UnaryOperator<Query> change) {
    return new SearchRequest(
        change.apply(query),
        filters.stream().map(change).toList(),
        from,
        to,
        paging,
        facets,
        options,
        ignored);
  }

  private SearchRequest withPaging(Paging other) {
    return new SearchRequest(query, filters, from, to, other, facets, options, ignored);
  }

  private SearchRequest withOptions(SearchOptions other) {
    return new SearchRequest(query, filters, from, to, paging, facets, other, ignored);
  }

  private static <T> List<T> with(List<T> list, T added) {
    List<T> all = new ArrayList<>(list);
    all.add(added);
    return all;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SearchRequest that
        && query.equals(that.query)
        && filters.equals(that.filters)
        && from.equals(that.from)
        && to.equals(that.to)
        && paging.equals(that.paging)
        && facets.equals(that.facets)
        && options.equals(that.options)
        && ignored.equals(that.ignored);
  }

  @Override
  public int hashCode() {
    return Objects.hash(query, filters, from, to, paging, facets, options, ignored);
  }

  @Override
  public String toString() {
    return query.asText() + " " + filters + ", " + paging.limit() + " hits, " + options;
  }
}

package org.onrecord.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onrecord.model.Quote;

/**
 * A search: what to look for, what to filter by, how many to answer. Immutable: every method
 * answers a new request and leaves this one as it is.
 *
 * <pre>{@code
 * SearchRequest.of("Araghchi constructive").from(LocalDate.of(2025, 1, 1)).limit(5)
 * }</pre>
 *
 * @param query what to look for; it ranks
 * @param filters what every answer must match as well; they do not rank
 * @param from the first publication day wanted; undated articles are left out and counted
 * @param to the last publication day wanted
 * @param paging in which order, how many, and from where on
 * @param facets what all that matches is to be counted by
 * @param options how to go about it
 * @param ignored what of the words was not understood, see {@link ParsedQuery#ignored()}
 */
public record SearchRequest(
    Query query,
    List<Query> filters,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Paging paging,
    List<Facet> facets,
    SearchOptions options,
    List<String> ignored) {

  /** How many hits are answered if the caller does not say. */
  public static final int DEFAULT_LIMIT = 10;

  public SearchRequest {
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
    ignored = List.copyOf(ignored);
  }

  /**
   * A search for words as a person types them.
   *
   * @throws QuerySyntax if the words ask for nothing, as in {@code "AND OR"}
   */
  public static SearchRequest of(String words) {
    return of(QueryParser.parse(words));
  }

  /** A search for what was read, which says what was not understood. */
  public static SearchRequest of(ParsedQuery parsed) {
    return new SearchRequest(
        parsed.query(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Paging.DEFAULT,
        List.of(),
        SearchOptions.DEFAULT,
        parsed.ignored());
  }

  public static SearchRequest of(Query query) {
    return new SearchRequest(
        query,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Paging.DEFAULT,
        List.of(),
        SearchOptions.DEFAULT,
        List.of());
  }

  /** Everything there is: to be narrowed by filters. */
  public static SearchRequest everything() {
    return of(new Query.Everything());
  }

  /** Only what matches {@code filter} as well, in hits, counts and all that is answered. */
  public SearchRequest filter(Query filter) {
    List<Query> all = new ArrayList<>(filters);
    all.add(filter);
    return new SearchRequest(query, all, from, to, paging, facets, options, ignored);
  }

  /** Only articles by an author whose name has all these words. */
  public SearchRequest author(String name) {
    return nameQuery(Field.AUTHOR, name);
  }

  /** Only articles in which an actor of this name appears, however it is spelt. */
  public SearchRequest actor(String name) {
    return nameQuery(Field.ACTOR, name);
  }

  /** Only articles (or quotes) with words by a speaker of this name, however it is spelt. */
  public SearchRequest speaker(String name) {
    return nameQuery(Field.SPEAKER, name);
  }

  /** Only articles with this value of an attribute. */
  public SearchRequest attribute(String name, String value) {
    return filter(new Query.HasAttribute(name, value));
  }

  /** Only what {@link FacetCounts} counts under this value: as many as it says. */
  public SearchRequest only(Facet facet, String value) {
    return filter(new Query.HasValue(facet, value));
  }

  /** Counts all that matches by this as well. */
  public SearchRequest facet(Facet facet) {
    List<Facet> all = new ArrayList<>(facets);
    all.add(facet);
    return new SearchRequest(query, filters, from, to, paging, all, options, ignored);
  }

  /** Only articles published on this day or later. */
  public SearchRequest from(LocalDate day) {
    return new SearchRequest(
        query, filters, Optional.of(day), to, paging, facets, options, ignored);
  }

  /** Only articles published on this day or earlier. */
  public SearchRequest to(LocalDate day) {
    return new SearchRequest(
        query, filters, from, Optional.of(day), paging, facets, options, ignored);
  }

  /** Only quotes that are reported so, or articles with such quotes. */
  public SearchRequest kind(Quote.Kind kind) {
    return filter(new Query.OfKind(kind));
  }

  /** Only quotes whose speaker is at least so sure, from 0 to 1, or articles with such quotes. */
  public SearchRequest confidence(double least) {
    return filter(new Query.MinConfidence(least));
  }

  /** Answers at most {@code hits}. */
  public SearchRequest limit(int hits) {
    return withPaging(paging.limit(hits));
  }

  /** Looks for names only as they are spelt, not for their spelling variants too. */
  public SearchRequest exactNames() {
    return withOptions(options.exactNames());
  }

  /** Has every hit say why it stands where it does: {@link Hit#explanation()}. */
  public SearchRequest explained() {
    return withOptions(options.explained());
  }

  /**
   * Makes one hit of articles that are copies of each other, cut, retitled or lightly edited: the
   * best, with its {@link Hit#copies()}. Totals and facets count all of them. A page after the
   * first costs as much as all before it.
   */
  public SearchRequest collapsed() {
    return withOptions(options.collapsed());
  }

  /** Ranks newer articles before older ones that fit as well, or their quotes. */
  public SearchRequest withRecency(Recency recency) {
    return withOptions(options.withRecency(recency));
  }

  /**
   * Ranks by the words of the articles that come first, too (pseudo-relevance feedback): what
   * matches stays the same. Helps broad questions, and harms those that are well put; takes two
   * searches. Quotes are ranked as without.
   */
  public SearchRequest withFeedback() {
    return withOptions(options.withFeedback());
  }

  /**
   * Answers articles without {@link Hit#highlights()} and {@link Hit#quotes()}, and quotes without
   * {@link QuoteHit#ranges()}: for many hits at once. Finding these takes about as long as the
   * search.
   */
  public SearchRequest withoutSnippets() {
    return withOptions(options.withoutSnippets());
  }

  private SearchRequest withOptions(SearchOptions other) {
    return new SearchRequest(query, filters, from, to, paging, facets, other, ignored);
  }

  /** Answers in this order. */
  public SearchRequest sort(Order order) {
    return withPaging(paging.in(order));
  }

  /** Answers what comes after the page that has this {@link Results#cursor()}. */
  public SearchRequest after(String cursor) {
    return withPaging(paging.after(cursor));
  }

  private SearchRequest withPaging(Paging part) {
    return new SearchRequest(query, filters, from, to, part, facets, options, ignored);
  }

  /** Whether articles that match the query may be left out. */
  public boolean isFiltered() {
    return !filters.isEmpty() || from.isPresent() || to.isPresent();
  }

  /** Whether it matters when an article was published. */
  public boolean isDated() {
    return from.isPresent()
        || to.isPresent()
        || query.isDated()
        || filters.stream().anyMatch(Query::isDated);
  }

  /** The same search for whatever passes the filters. */
  public SearchRequest withoutQuery() {
    return new SearchRequest(
        new Query.Everything(), filters, from, to, paging, facets, options, ignored);
  }

  /** The same search without its dates, those in the query included. */
  public SearchRequest withoutDates() {
    return new SearchRequest(
        query.withoutDates(),
        filters.stream().map(Query::withoutDates).toList(),
        Optional.empty(),
        Optional.empty(),
        paging,
        facets,
        options,
        ignored);
  }

  /** The same search, what it looks for and filters by changed. */
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

  private SearchRequest nameQuery(Field field, String name) {
    return filter(new Query.Phrase(field, name));
  }
}

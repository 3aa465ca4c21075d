package org.onrecord.engine.query;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Quote;
import org.onrecord.search.Facet;
import org.onrecord.search.Field;
import org.onrecord.search.Query.Alias;
import org.onrecord.search.Query.All;
import org.onrecord.search.Query.Any;
import org.onrecord.search.Query.Everything;
import org.onrecord.search.Query.Filter;
import org.onrecord.search.Query.HasAttribute;
import org.onrecord.search.Query.HasValue;
import org.onrecord.search.Query.InLanguage;
import org.onrecord.search.Query.MinConfidence;
import org.onrecord.search.Query.Near;
import org.onrecord.search.Query.Not;
import org.onrecord.search.Query.OfKind;
import org.onrecord.search.Query.Pattern;
import org.onrecord.search.Query.Phrase;
import org.onrecord.search.Query.PublishedIn;
import org.onrecord.search.Query.Word;

/**
 * Translates the query tree to a Lucene query over articles or quotes, depending on the subclass.
 */
public abstract class QueryTranslator {

  /** As many are looked up one by one, and scored; more, such as for access control, are not. */
  private static final int MAX_SEPARATE_ATTRIBUTES = 64;

  public final TermQueries terms;
  final QuoteQueries quotes;

  /** Whether date filters match inferred ranges of dates, too. */
  final boolean usesInferredDates;

  /** Whether attitudes are quotes here. */
  final boolean findsAttitudes;

  QueryTranslator(TermQueries terms, boolean usesInferredDates, boolean findsAttitudes) {
    this.terms = terms;
    this.usesInferredDates = usesInferredDates;
    this.findsAttitudes = findsAttitudes;
    this.quotes = new QuoteQueries(terms);
  }

  /** All documents of the searched kind. */
  public abstract Query matchAll();

  /**
   * What is not found although a query matches it, unless the query is filtered by {@link
   * #matchAll}.
   */
  public abstract Optional<Query> hidden();

  abstract Query word(Field field, String text) throws IOException;

  abstract Query phrase(Field field, String text) throws IOException;

  abstract Query attribute(String name, String value) throws IOException;

  /**
   * What has one of many attributes; not scored.
   *
   * @param attributes the names with their values, see {@link ArticleBlock#attribute}
   */
  abstract Query anyAttribute(Collection<String> attributes) throws IOException;

  /** The query for a value of a facet other than an attribute. */
  abstract Query facetValue(Facet facet, String value) throws IOException;

  /** What has one of these names as its speaker, actor or author. */
  abstract Query names(Facet facet, Collection<String> names);

  /**
   * What other spellings of a typed name than its bearers' were searched for, and what has them.
   * Asked after {@link #translate}.
   */
  public final Map<String, Query> widened() {
    Map<String, Query> widened = new LinkedHashMap<>();
    terms
        .words()
        .names()
        .widened()
        .forEach(
            (facet, names) ->
                names.asMap().forEach((name, all) -> widened.put(name, names(facet, all))));
    return widened;
  }

  /**
   * Of what a filter by name finds, that which has the name as it was typed and is to come before
   * other spellings; empty if there are no others, or if it is no such filter.
   */
  public final Optional<Query> asTyped(org.onrecord.search.Query filter) throws IOException {
    if (!(filter instanceof Phrase(Field field, String text))) {
      return Optional.empty();
    }
    Optional<Facet> facet =
        switch (field) {
          case SPEAKER -> Optional.of(Facet.SPEAKER);
          case ACTOR -> Optional.of(Facet.ACTOR);
          case AUTHOR -> Optional.of(Facet.AUTHOR);
          case ANY, TITLE, BODY, SAID, OUTLET -> Optional.empty();
        };
    return facet.isEmpty()
        ? Optional.empty()
        : terms.asTyped(facet.get(), text).map(names -> names(facet.get(), names));
  }

  /** What quotes that this query finds are, or what they stand in. */
  abstract Query fromQuotes(Query quotes);

  abstract Query language(String tag) throws IOException;

  /** The query in each index field of a field. */
  abstract Query acrossFields(Field field, FieldQuery query) throws IOException;

  /** A query that applies to any text field of the index. */
  interface FieldQuery {
    Query in(String field) throws IOException;
  }

  /** The query for quotes that answer "who said what" of these words, with its boost. */
  abstract Query whoSaidWhat(List<SearchTerm> question) throws IOException;

  /** What puts documents with the names of a disjunction before others. */
  abstract List<Query> guards(List<org.onrecord.search.Query> disjunction) throws IOException;

  /** The query of a request, with what puts documents with its names before others. */
  public final Query ranked(org.onrecord.search.Query query) throws IOException {
    Query translated = translate(query);
    if (!(query instanceof Any(List<org.onrecord.search.Query> queries))) {
      return translated;
    }
    List<Query> all = new ArrayList<>();
    all.add(translated);
    all.addAll(guards(queries));
    return AnyOf.queries(all);
  }

  public final Query translate(org.onrecord.search.Query query) throws IOException {
    return switch (query) {
      case Everything all -> matchAll();
      case Word(Field field, String text) -> new LabelledQuery(text, word(field, text));
      case Phrase(Field field, String text) -> new LabelledQuery(text, phrase(field, text));
      case Near(Field field, String text, int distance) ->
          new LabelledQuery(
              text, acrossFields(field, in -> PhraseQueries.near(in, text, distance)));
      case Pattern pattern ->
          new LabelledQuery(
              pattern.text(), acrossFields(pattern.field(), in -> terms.matching(in, pattern)));
      case Alias alias -> anyOf(alias.alternatives());
      case Any(List<org.onrecord.search.Query> queries) -> group(queries, Occur.SHOULD);
      case All(List<org.onrecord.search.Query> queries) -> group(queries, Occur.MUST);
      case Not(org.onrecord.search.Query excluded) ->
          new BooleanQuery.Builder()
              .add(matchAll(), Occur.MUST)
              .add(translate(excluded), Occur.MUST_NOT)
              .build();
      case Filter filter -> condition(filter);
    };
  }

  private Query condition(Filter filter) throws IOException {
    return switch (filter) {
      case PublishedIn(Optional<LocalDate> from, Optional<LocalDate> to) ->
          published(from, to, usesInferredDates);
      case HasAttribute(String name, String value) -> attribute(name, value);
      case HasValue(Facet facet, String value) ->
          facet.attribute().isPresent()
              ? attribute(facet.attribute().get(), value)
              : facetValue(facet, value);
      case OfKind(Quote.Kind kind) -> fromQuotes(Schema.term(Schema.KIND, kind.label()));
      case MinConfidence(double confidence) ->
          fromQuotes(NumberRangeQuery.ofFractions(Schema.CONFIDENCE, confidence, 1));
      case InLanguage(String tag) -> language(Ascii.toLowerCase(tag));
    };
  }

  /**
   * Whether a query matches only documents of the searched kind, so that a filter by {@link
   * #matchAll}, which costs as much as one of its words, is unnecessary.
   */
  public final boolean isLimitedToKind(org.onrecord.search.Query query) {
    if (query instanceof Any(List<org.onrecord.search.Query> queries)) {
      return queries.stream().allMatch(any -> isStopWord(any) || isLimitedToKind(any));
    }
    if (query instanceof All(List<org.onrecord.search.Query> queries)) {
      return queries.stream().anyMatch(one -> !isStopWord(one) && isLimitedToKind(one));
    }
    // Quotes have their article's date, and facet values of both are indexed.
    return !(query instanceof PublishedIn || query instanceof HasValue);
  }

  /** Whether a query asks for attitudes, which are found only then. */
  public static boolean asksForAttitudes(org.onrecord.search.Query query) {
    return query.equals(new OfKind(Quote.Kind.ATTITUDE))
        || query.parts().stream().anyMatch(QueryTranslator::asksForAttitudes);
  }

  /** Whether a query has exclusions: Lucene's block join needs a filter then. */
  public static boolean hasExclusion(org.onrecord.search.Query query) {
    return query instanceof Not || query.parts().stream().anyMatch(QueryTranslator::hasExclusion);
  }

  /**
   * What was published in a period.
   *
   * @param usesInferredDates whether to match inferred ranges that overlap the period, too
   */
  public static Query published(
      Optional<LocalDate> from, Optional<LocalDate> to, boolean usesInferredDates) {
    long first = from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    long last = to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    Query dated = new NumberRangeQuery(Schema.PUBLISHED, first, last);
    return usesInferredDates ? AnyOf.queries(List.of(dated, overlapping(first, last))) : dated;
  }

  private static Query overlapping(long first, long last) {
    return new BooleanQuery.Builder()
        .add(new NumberRangeQuery(Schema.EARLIEST, Long.MIN_VALUE, last), Occur.FILTER)
        .add(new NumberRangeQuery(Schema.LATEST, first, Long.MAX_VALUE), Occur.FILTER)
        .build();
  }

  private Query group(List<org.onrecord.search.Query> queries, Occur occur) throws IOException {
    Optional<Query> words = occur == Occur.MUST ? allOf(queries) : anyWord(queries);
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("only stop words");
    }
    List<Query> answers = new ArrayList<>();
    answers.add(words.get());
    for (List<SearchTerm> bare : SearchTerm.readings(queries)) {
      List<SearchTerm> question = quotes.question(bare);
      if (!question.isEmpty()) {
        answers.add(whoSaidWhat(question));
      }
    }
    return AnyOf.queries(answers);
  }

  /** All of these queries; empty if there are only stop words. */
  private Optional<Query> allOf(List<org.onrecord.search.Query> queries) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (org.onrecord.search.Query query : queries) {
      if (query instanceof Not(org.onrecord.search.Query excluded)) {
        all.add(translate(excluded), Occur.MUST_NOT);
      } else if (query instanceof Filter) {
        all.add(translate(query), Occur.FILTER);
      } else if (!isStopWord(query)) {
        all.add(translate(query), Occur.MUST);
      }
    }
    BooleanQuery words = all.build();
    return words.clauses().isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** Any of these queries; empty if there are only stop words. */
  private Optional<Query> anyWord(List<org.onrecord.search.Query> queries) throws IOException {
    Set<String> attributes = new LinkedHashSet<>();
    queries.forEach(query -> attribute(query).ifPresent(attributes::add));
    boolean hasMany = attributes.size() > MAX_SEPARATE_ATTRIBUTES;
    List<Query> words = new ArrayList<>();
    for (org.onrecord.search.Query query : queries) {
      if (!isStopWord(query) && !(hasMany && attribute(query).isPresent())) {
        words.add(translate(query));
      }
    }
    if (hasMany) {
      words.add(anyAttribute(attributes));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(AnyOf.queries(words));
  }

  /** The name and value that a query asks for, if it is one for an attribute. */
  private static Optional<String> attribute(org.onrecord.search.Query query) {
    return switch (query) {
      case HasAttribute(String name, String value) ->
          Optional.of(ArticleBlock.attribute(name, value));
      case HasValue(Facet facet, String value) ->
          facet.attribute().map(name -> ArticleBlock.attribute(name, value));
      default -> Optional.empty();
    };
  }

  private Query anyOf(List<org.onrecord.search.Query> queries) throws IOException {
    List<Query> any = new ArrayList<>();
    for (org.onrecord.search.Query query : queries) {
      any.add(translate(query));
    }
    return AnyOf.queries(any);
  }

  private boolean isStopWord(org.onrecord.search.Query query) {
    return query instanceof Word(Field field, String text)
        && (field == Field.ANY
            || field == Field.TITLE
            || field == Field.BODY
            || field == Field.SAID)
        && terms.words().isStopWord(text);
  }
}

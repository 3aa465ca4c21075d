package org.onrecord.engine.query;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Facet;
import org.onrecord.search.Field;

/** Translates queries to article documents. */
public final class ArticleTranslator extends QueryTranslator {

  public ArticleTranslator(TermQueries terms) {
    this(terms, /* usesInferredDates= */ false, /* findsAttitudes= */ false);
  }

  /**
   * @param usesInferredDates whether date filters match inferred ranges of dates, too
   * @param findsAttitudes whether articles and quotes are found by attitudes, too
   */
  public ArticleTranslator(TermQueries terms, boolean usesInferredDates, boolean findsAttitudes) {
    super(terms, usesInferredDates, findsAttitudes);
  }

  @Override
  public Query matchAll() {
    return Schema.term(Schema.TYPE, Schema.TYPE_ARTICLE);
  }

  @Override
  public Optional<Query> hidden() {
    return Optional.empty();
  }

  @Override
  Query word(Field field, String text) throws IOException {
    return switch (field) {
      case ANY -> terms.anywhere(text);
      case TITLE -> terms.inText(Schema.TITLE, text);
      case BODY ->
          AnyOf.queries(
              List.of(terms.inText(Schema.STANDFIRST, text), terms.inText(Schema.BODY, text)));
      case AUTHOR, ACTOR, SPEAKER, OUTLET -> named(field, text);
      case SAID -> fromQuotes(quotes.containing(text, false));
    };
  }

  @Override
  Query phrase(Field field, String text) throws IOException {
    return switch (field) {
      case ANY -> terms.phraseAnywhere(text);
      case TITLE -> PhraseQueries.exact(Schema.TITLE, text);
      case BODY ->
          AnyOf.queries(
              List.of(
                  PhraseQueries.exact(Schema.STANDFIRST, text),
                  PhraseQueries.exact(Schema.BODY, text)));
      case AUTHOR, ACTOR, SPEAKER, OUTLET -> named(field, text);
      case SAID -> fromQuotes(quotes.containing(text, true));
    };
  }

  @Override
  Query attribute(String name, String value) {
    return Schema.term(Schema.ATTRIBUTE, ArticleBlock.attribute(name, value));
  }

  @Override
  Query anyAttribute(Collection<String> attributes) {
    return new TermInSetQuery(Schema.ATTRIBUTE, attributes.stream().map(BytesRef::new).toList());
  }

  @Override
  Query language(String tag) {
    return Schema.term(Schema.LANGUAGE, tag);
  }

  @Override
  Query acrossFields(Field field, FieldQuery query) throws IOException {
    return switch (field) {
      case ANY ->
          AnyOf.queries(
              List.of(
                  query.in(Schema.TITLE),
                  query.in(Schema.STANDFIRST),
                  query.in(Schema.BODY),
                  query.in(Schema.ACTOR),
                  query.in(Schema.AUTHOR)));
      case TITLE -> query.in(Schema.TITLE);
      case BODY -> AnyOf.queries(List.of(query.in(Schema.STANDFIRST), query.in(Schema.BODY)));
      case AUTHOR -> query.in(Schema.AUTHOR);
      case ACTOR -> query.in(Schema.ACTOR);
      case SPEAKER -> fromQuotes(query.in(Schema.SPEAKER));
      case SAID -> fromQuotes(query.in(Schema.SAID));
      case OUTLET -> query.in(Schema.OUTLET);
    };
  }

  @Override
  Query whoSaidWhat(List<SearchTerm> question) throws IOException {
    return new BoostQuery(fromQuotes(quotes.whoSaidWhat(question)), terms.ranking().answers());
  }

  @Override
  List<Query> guards(List<org.onrecord.search.Query> disjunction) throws IOException {
    return new NameGuard(terms).of(disjunction);
  }

  private Query named(Field field, String name) throws IOException {
    return switch (field) {
      case AUTHOR -> terms.ofName(Facet.AUTHOR, name);
      case ACTOR -> terms.ofName(Facet.ACTOR, name);
      case SPEAKER -> fromQuotes(quotes.bySpeaker(name));
      case OUTLET -> terms.inNames(Schema.OUTLET, name, false);
      case ANY, TITLE, BODY, SAID ->
          throw new IllegalArgumentException(field + " is not a name field");
    };
  }

  @Override
  Query names(Facet facet, Collection<String> names) {
    Query any = TermQueries.values(facet, names);
    return facet.equals(Facet.SPEAKER) ? fromQuotes(any) : any;
  }

  @Override
  Query facetValue(Facet facet, String value) throws IOException {
    return terms.facetValue(facet, value);
  }

  /** Articles with one of these quotes, scored by the best of them. */
  @Override
  Query fromQuotes(Query quotes) {
    Query found = findsAttitudes ? quotes : QuoteQueries.withoutAttitudes(quotes);
    return new ToParentBlockJoinQuery(found, ArticleBlock.ARTICLES, ScoreMode.Max);
  }
}

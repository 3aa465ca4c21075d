package org.onrecord.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.onrecord.search.Facet;
import org.onrecord.search.Field;

/** Queries over articles. */
public final class ArticleTranslator extends Translator {

  public ArticleTranslator(TermQueries terms) {
    super(terms);
  }

  @Override
  Query everything() {
    return Schema.term(Schema.TYPE, Schema.TYPE_ARTICLE);
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
      case SAID -> quoted(quotes.said(text, false));
    };
  }

  @Override
  Query phrase(Field field, String text) throws IOException {
    return switch (field) {
      case ANY -> terms.phraseAnywhere(text);
      case TITLE -> Phrases.exact(Schema.TITLE, text);
      case BODY ->
          AnyOf.queries(
              List.of(Phrases.exact(Schema.STANDFIRST, text), Phrases.exact(Schema.BODY, text)));
      case AUTHOR, ACTOR, SPEAKER, OUTLET -> named(field, text);
      case SAID -> quoted(quotes.said(text, true));
    };
  }

  @Override
  Query attribute(String name, String value) {
    return Schema.term(Schema.ATTRIBUTE, ArticleBlock.attribute(name, value));
  }

  @Override
  Query language(String tag) {
    return Schema.term(Schema.LANGUAGE, tag);
  }

  @Override
  Query spread(Field field, ByField query) throws IOException {
    return switch (field) {
      case ANY ->
          AnyOf.queries(
              List.of(
                  query.in(Schema.TITLE),
                  query.in(Schema.STANDFIRST),
                  query.in(Schema.BODY),
                  query.in(Schema.ACTOR)));
      case TITLE -> query.in(Schema.TITLE);
      case BODY -> AnyOf.queries(List.of(query.in(Schema.STANDFIRST), query.in(Schema.BODY)));
      case AUTHOR -> query.in(Schema.AUTHOR);
      case ACTOR -> query.in(Schema.ACTOR);
      case SPEAKER -> quoted(query.in(Schema.SPEAKER));
      case SAID -> quoted(query.in(Schema.SAID));
      case OUTLET -> query.in(Schema.OUTLET);
    };
  }

  @Override
  Query whoSaidWhat(List<Leaf> question) throws IOException {
    return new BoostQuery(quoted(quotes.whoSaidWhat(question)), terms.ranking().answers());
  }

  private Query named(Field field, String name) throws IOException {
    return switch (field) {
      case AUTHOR -> terms.inNames(Schema.AUTHOR, name, false);
      case ACTOR -> terms.inNames(Schema.ACTOR, name, true);
      case SPEAKER -> quoted(quotes.by(name));
      case OUTLET -> terms.inNames(Schema.OUTLET, name, false);
      case ANY, TITLE, BODY, SAID -> throw new IllegalArgumentException(field + " holds no names");
    };
  }

  @Override
  Query value(Facet facet, String value) throws IOException {
    return terms.facetValue(facet, value);
  }

  /** Articles in which one of these quotes stands, by the best of them. */
  @Override
  Query quoted(Query quotes) {
    return new ToParentBlockJoinQuery(quotes, ArticleBlock.ENDS, ScoreMode.Max);
  }
}

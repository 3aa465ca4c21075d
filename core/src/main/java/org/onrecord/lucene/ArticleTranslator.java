package org.onrecord.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.onrecord.search.Facet;
import org.onrecord.search.Field;
import org.onrecord.search.Ranking;

/** Queries over articles. */
public final class ArticleTranslator extends Translator {

  private final Words words;
  private final QuoteQueries quotes;
  private final Ranking ranking;

  public ArticleTranslator(Words words, Ranking ranking) {
    super(words);
    this.words = words;
    this.quotes = new QuoteQueries(words);
    this.ranking = ranking;
  }

  @Override
  Query everything() {
    return Words.term(Schema.TYPE, Schema.TYPE_ARTICLE);
  }

  @Override
  Query word(Field field, String text) throws IOException {
    return switch (field) {
      case ANY -> words.anywhere(text, ranking);
      case TITLE -> words.inText(Schema.TITLE, text);
      case BODY ->
          Words.any(
              List.of(words.inText(Schema.STANDFIRST, text), words.inText(Schema.BODY, text)));
      case AUTHOR, ACTOR, SPEAKER, OUTLET -> named(field, text);
      case SAID -> quoted(quotes.said(text, false));
    };
  }

  @Override
  Query phrase(Field field, String text) throws IOException {
    return switch (field) {
      case ANY -> words.phraseAnywhere(text, ranking);
      case TITLE -> words.phrase(Schema.TITLE, text);
      case BODY ->
          Words.any(
              List.of(words.phrase(Schema.STANDFIRST, text), words.phrase(Schema.BODY, text)));
      case AUTHOR, ACTOR, SPEAKER, OUTLET -> named(field, text);
      case SAID -> quoted(quotes.said(text, true));
    };
  }

  @Override
  Query attribute(String name, String value) {
    return Words.term(Schema.ATTRIBUTE, ArticleBlock.attribute(name, value));
  }

  @Override
  Query language(String tag) {
    return Words.term(Schema.LANGUAGE, tag);
  }

  @Override
  Query spread(Field field, ByField query) throws IOException {
    return switch (field) {
      case ANY ->
          Words.any(
              List.of(
                  query.in(Schema.TITLE),
                  query.in(Schema.STANDFIRST),
                  query.in(Schema.BODY),
                  query.in(Schema.ACTOR)));
      case TITLE -> query.in(Schema.TITLE);
      case BODY -> Words.any(List.of(query.in(Schema.STANDFIRST), query.in(Schema.BODY)));
      case AUTHOR -> query.in(Schema.AUTHOR);
      case ACTOR -> query.in(Schema.ACTOR);
      case SPEAKER -> quoted(query.in(Schema.SPEAKER));
      case SAID -> quoted(query.in(Schema.SAID));
      case OUTLET -> query.in(Schema.OUTLET);
    };
  }

  @Override
  Query whoSaidWhat(List<Leaf> question) throws IOException {
    return new BoostQuery(quoted(quotes.whoSaidWhat(question)), ranking.answers());
  }

  private Query named(Field field, String name) throws IOException {
    return switch (field) {
      case AUTHOR -> words.inNames(Schema.AUTHOR, name, false);
      case ACTOR -> words.inNames(Schema.ACTOR, name, true);
      case SPEAKER -> quoted(quotes.by(name));
      case OUTLET -> words.inNames(Schema.OUTLET, name, false);
      case ANY, TITLE, BODY, SAID -> throw new IllegalArgumentException(field + " holds no names");
    };
  }

  /** Articles in which one of these quotes stands, by the best of them. */
  @Override
  Query value(Facet facet, String value) throws IOException {
    return words.valued(facet, value);
  }

  @Override
  Query quoted(Query quotes) {
    return new ToParentBlockJoinQuery(quotes, ArticleBlock.ENDS, ScoreMode.Max);
  }
}

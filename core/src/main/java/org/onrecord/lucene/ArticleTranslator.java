package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.onrecord.search.Field;
import org.onrecord.search.Ranking;

/**
 * Queries over articles. A bare word is worth the sum of what BM25 gives it in the title,
 * standfirst, body, names and quotes, each with its weight.
 */
final class ArticleTranslator extends Translator {

  private final Words words;
  private final QuoteQueries quotes;
  private final BitSetProducer articles;
  private final Ranking ranking;

  ArticleTranslator(Words words, BitSetProducer articles, Ranking ranking, int documents) {
    super(documents);
    this.words = words;
    this.quotes = new QuoteQueries(words);
    this.articles = articles;
    this.ranking = ranking;
  }

  @Override
  Query everything() {
    return Words.term(Schema.TYPE, Schema.TYPE_ARTICLE);
  }

  @Override
  Query word(Field field, String text) throws IOException {
    return switch (field) {
      case ANY -> anywhere(text, false);
      case TITLE -> words.inText(Schema.TITLE, text, 1);
      case BODY ->
          Words.any(
              List.of(
                  words.inText(Schema.STANDFIRST, text, 1), words.inText(Schema.BODY, text, 1)));
      case AUTHOR, ACTOR, SPEAKER, OUTLET -> named(field, text);
      case SAID -> said(quotes.said(text, false));
    };
  }

  @Override
  Query phrase(Field field, String text) throws IOException {
    return switch (field) {
      case ANY -> anywhere(text, true);
      case TITLE -> words.phrase(Schema.TITLE, text);
      case BODY ->
          Words.any(
              List.of(words.phrase(Schema.STANDFIRST, text), words.phrase(Schema.BODY, text)));
      case AUTHOR, ACTOR, SPEAKER, OUTLET -> named(field, text);
      case SAID -> said(quotes.said(text, true));
    };
  }

  @Override
  Query attribute(String name, String value) {
    return Words.term(Schema.ATTRIBUTE, ArticleBlock.attribute(name, value));
  }

  @Override
  Query whoSaidWhat(List<Leaf> question) throws IOException {
    return said(quotes.whoSaidWhat(question));
  }

  @Override
  float weights() {
    return ranking.title()
        + ranking.standfirst()
        + ranking.body()
        + ranking.actors()
        + ranking.said();
  }

  private Query anywhere(String text, boolean isPhrase) throws IOException {
    List<Query> fields = new ArrayList<>();
    fields.add(text(Schema.TITLE, text, isPhrase, ranking.title()));
    fields.add(text(Schema.STANDFIRST, text, isPhrase, ranking.standfirst()));
    fields.add(text(Schema.BODY, text, isPhrase, ranking.body()));
    fields.add(text(Schema.QUOTED, text, isPhrase, ranking.said()));
    Query name = words.inNames(Schema.ACTOR, text, !isPhrase && words.isRare(text));
    fields.add(new BoostQuery(name, ranking.actors()));
    return Words.any(fields);
  }

  private Query text(String field, String text, boolean isPhrase, float weight) throws IOException {
    return isPhrase
        ? new BoostQuery(words.phrase(field, text), weight)
        : words.inText(field, text, weight);
  }

  private Query named(Field field, String name) throws IOException {
    return switch (field) {
      case AUTHOR -> words.inNames(Schema.AUTHOR, name, false);
      case ACTOR -> words.inNames(Schema.ACTOR, name, true);
      case SPEAKER -> said(quotes.by(name));
      case OUTLET -> words.inNames(Schema.OUTLET, name, false);
      case ANY, TITLE, BODY, SAID -> throw new IllegalArgumentException(field + " holds no names");
    };
  }

  /** Articles in which one of these quotes stands, by the best of them. */
  private Query said(Query quotes) {
    return new ToParentBlockJoinQuery(quotes, articles, ScoreMode.Max);
  }
}

package org.onrecord.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Facet;
import org.onrecord.search.Field;
import org.onrecord.search.Query.Pattern;

/**
 * Translates queries to quote documents. Words without a field match the speaker or the quoted
 * words; fields of the article (title, author, outlet …) are matched by a join.
 */
public final class QuoteTranslator extends QueryTranslator {

  /** The boost of a quote that matches all words as speaker and words. */
  private static final float ANSWER_BOOST = 3;

  private final ArticleTranslator articles;

  public QuoteTranslator(ArticleTranslator articles) {
    super(articles.terms, articles.usesInferredDates, articles.findsAttitudes);
    this.articles = articles;
  }

  @Override
  public Query matchAll() {
    return findsAttitudes
        ? AnyOf.queries(List.of(QuoteQueries.matchAll(), QuoteQueries.attitudes()))
        : QuoteQueries.matchAll();
  }

  @Override
  public Optional<Query> hidden() {
    return findsAttitudes ? Optional.empty() : Optional.of(QuoteQueries.attitudes());
  }

  @Override
  Query word(Field field, String text) throws IOException {
    return words(field, text, false);
  }

  @Override
  Query phrase(Field field, String text) throws IOException {
    return words(field, text, true);
  }

  @Override
  Query attribute(String name, String value) {
    return ofArticles(articles.attribute(name, value));
  }

  @Override
  Query anyAttribute(Collection<String> attributes) throws IOException {
    return ofArticles(articles.anyAttribute(attributes));
  }

  @Override
  Query facetValue(Facet facet, String value) throws IOException {
    Query valued = articles.facetValue(facet, value);
    return facet.equals(Facet.SPEAKER) ? valued : ofArticles(valued);
  }

  @Override
  Query names(Facet facet, Collection<String> names) {
    Query any = TermQueries.values(facet, names);
    return facet.equals(Facet.SPEAKER) ? any : ofArticles(any);
  }

  @Override
  Query fromQuotes(Query quotes) {
    return quotes;
  }

  @Override
  Query language(String tag) {
    return ofArticles(articles.language(tag));
  }

  @Override
  Query acrossFields(Field field, FieldQuery query) throws IOException {
    return switch (field) {
      case ANY -> AnyOf.queries(List.of(query.in(Schema.SPEAKER), query.in(Schema.SAID)));
      case SPEAKER -> query.in(Schema.SPEAKER);
      case SAID -> query.in(Schema.SAID);
      case TITLE, BODY, AUTHOR, ACTOR, OUTLET -> ofArticles(articles.acrossFields(field, query));
    };
  }

  @Override
  List<Query> guards(List<org.onrecord.search.Query> disjunction) {
    return List.of();
  }

  @Override
  Query whoSaidWhat(List<SearchTerm> question) throws IOException {
    return new BoostQuery(quotes.whoSaidWhat(question), ANSWER_BOOST);
  }

  /**
   * The quotes to show for a matching article: those that match the words of the query, best first.
   */
  public Query matchingQuotes(SearchTerms searchTerms) throws IOException {
    List<SearchTerm> leaves = searchTerms.terms();
    List<Query> any = new ArrayList<>();
    for (Pattern pattern : searchTerms.patterns()) {
      switch (pattern.field()) {
        case ANY, SPEAKER, SAID -> any.add(translate(pattern));
        case TITLE, BODY, AUTHOR, ACTOR, OUTLET -> {}
      }
    }
    for (SearchTerm leaf : leaves) {
      switch (leaf.field()) {
        case ANY -> any.add(quotes.bySpeakerOrContaining(leaf));
        case SPEAKER -> any.add(quotes.bySpeaker(leaf.text()));
        case SAID -> any.add(quotes.containing(leaf.text(), leaf.isPhrase()));
        case TITLE, BODY, AUTHOR, ACTOR, OUTLET -> {}
      }
    }
    List<SearchTerm> question =
        quotes.question(leaves.stream().filter(leaf -> leaf.field() == Field.ANY).toList());
    if (!question.isEmpty()) {
      any.add(whoSaidWhat(question));
    }
    Query matching = AnyOf.queries(any);
    return findsAttitudes ? matching : QuoteQueries.withoutAttitudes(matching);
  }

  private Query words(Field field, String text, boolean isPhrase) throws IOException {
    return switch (field) {
      case ANY -> quotes.bySpeakerOrContaining(new SearchTerm(field, text, isPhrase));
      case SPEAKER -> quotes.bySpeaker(text);
      case SAID -> quotes.containing(text, isPhrase);
      case TITLE, BODY, AUTHOR, ACTOR, OUTLET ->
          ofArticles(isPhrase ? articles.phrase(field, text) : articles.word(field, text));
    };
  }

  /**
   * The quotes of matching articles. The join alone also finds notes that lie before an article.
   */
  private Query ofArticles(Query query) {
    Query parents =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(articles.matchAll(), Occur.FILTER)
            .build();
    return new BooleanQuery.Builder()
        .add(new ToChildBlockJoinQuery(parents, ArticleBlock.ARTICLES), Occur.MUST)
        .add(matchAll(), Occur.FILTER)
        .build();
  }
}

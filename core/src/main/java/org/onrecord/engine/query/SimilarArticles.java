package org.onrecord.engine.query;

import com.google.common.collect.Collections2;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.primitives.Doubles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.onrecord.engine.schema.Analyzers;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Article;

/** Builds a query for similar articles from the most characteristic terms. */
public final class SimilarArticles {

  /** Maximum terms: frequent in the article and rare elsewhere. */
  private static final int MAX_QUERY_TERMS = 30;

  /** One in this many terms must match. */
  private static final int MIN_MATCH_DIVISOR = 4;

  /** The weight of a title word in body words. */
  private static final int TITLE_WEIGHT = 3;

  private SimilarArticles() {}

  private static Term inBody(String word) {
    return new Term(Schema.BODY, word);
  }

  private record WeightedTerm(String word, double weight) {}

  public static Query query(Article article, TermVocabulary vocabulary) throws IOException {
    Multiset<String> words = HashMultiset.create();
    words.addAll(Analyzers.terms(Analyzers.text(), article.standfirst()));
    words.addAll(Analyzers.terms(Analyzers.text(), article.body()));
    Analyzers.terms(Analyzers.text(), article.title())
        .forEach(word -> words.add(word, TITLE_WEIGHT));
    List<WeightedTerm> weighed = new ArrayList<>();
    vocabulary.prefetch(Collections2.transform(words.elementSet(), SimilarArticles::inBody));
    int documents = vocabulary.documentCount();
    for (Multiset.Entry<String> word : words.entrySet()) {
      int articles = vocabulary.frequency(inBody(word.getElement()));
      if (articles > 1) {
        double rarity = Math.log((double) documents / articles);
        weighed.add(new WeightedTerm(word.getElement(), rarity * Math.sqrt(word.getCount())));
      }
    }
    weighed.sort(
        (one, other) -> {
          int byWeight = Doubles.compare(other.weight, one.weight);
          return byWeight == 0 ? one.word.compareTo(other.word) : byWeight;
        });
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<WeightedTerm> chosen = weighed.subList(0, Math.min(MAX_QUERY_TERMS, weighed.size()));
    for (WeightedTerm word : chosen) {
      Query inBody = Schema.term(Schema.BODY, word.word);
      any.add(new BoostQuery(inBody, (float) word.weight), Occur.SHOULD);
    }
    any.setMinimumNumberShouldMatch(Math.max(1, chosen.size() / MIN_MATCH_DIVISOR));
    any.add(Schema.term(Schema.ID, article.id()), Occur.MUST_NOT);
    return any.build();
  }
}

package org.onrecord.engine.result;

import com.google.common.collect.Collections2;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.onrecord.engine.query.CombinedTextQuery;
import org.onrecord.engine.query.LabelledQuery;
import org.onrecord.engine.query.TermVocabulary;
import org.onrecord.engine.schema.Analyzers;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Article;
import org.onrecord.search.Order;
import org.onrecord.search.Ranking;

/**
 * Pseudo-relevance feedback with RM3 (Abdul-Jaleel et al., UMass at TREC 2004); only affects
 * ranking, so that exclusions hold.
 */
final class RelevanceFeedback {

  /** Number of feedback articles. */
  private static final int FEEDBACK_ARTICLES = 10;

  /** Number of expansion terms. */
  private static final int FEEDBACK_WORDS = 20;

  /** Their total weight relative to the query words. */
  private static final double FEEDBACK_WEIGHT = .5;

  /** Terms in more than one in this many documents are ignored. */
  private static final int COMMON_WORD_DIVISOR = 10;

  private final SearchEngine engine;
  private final Ranking ranking;

  RelevanceFeedback(SearchEngine engine, Ranking ranking) {
    this.engine = engine;
    this.ranking = ranking;
  }

  /**
   * The query with the expansion terms of its first matches.
   *
   * @param queryWords the number of query words
   */
  Query expand(Query query, int queryWords) throws IOException {
    Map<String, Double> worth = new HashMap<>();
    for (ScoreDoc document : engine.top(query, Order.BEST, FEEDBACK_ARTICLES, null).scoreDocs) {
      Multiset<String> words = words(engine.article(document.doc));
      for (Multiset.Entry<String> word : words.entrySet()) {
        double share = (double) word.getCount() / words.size();
        worth.merge(word.getElement(), share * document.score, Double::sum);
      }
    }
    List<String> telling = bestTerms(worth);
    double all = telling.stream().mapToDouble(worth::get).sum();
    BooleanQuery.Builder expanded = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (String word : telling) {
      double weight = FEEDBACK_WEIGHT * queryWords * worth.getOrDefault(word, 0.) / all;
      Query anywhere = new BoostQuery(new CombinedTextQuery(word, ranking), (float) weight);
      expanded.add(new LabelledQuery(word, anywhere), Occur.SHOULD);
    }
    return expanded.build();
  }

  private static Multiset<String> words(Article article) {
    Multiset<String> words = HashMultiset.create();
    words.addAll(Analyzers.terms(Analyzers.text(), article.title()));
    words.addAll(Analyzers.terms(Analyzers.text(), article.standfirst()));
    words.addAll(Analyzers.terms(Analyzers.text(), article.body()));
    return words;
  }

  /**
   * The terms with the highest weights, except those that are in too many documents or in no
   * others.
   */
  private List<String> bestTerms(Map<String, Double> worth) throws IOException {
    TermVocabulary vocabulary = engine.vocabulary();
    vocabulary.prefetch(Collections2.transform(worth.keySet(), RelevanceFeedback::inBody));
    int maxArticles = vocabulary.documentCount() / COMMON_WORD_DIVISOR;
    List<String> telling = new ArrayList<>();
    for (String word : worth.keySet()) {
      int articles = vocabulary.frequency(inBody(word));
      if (articles > 1 && articles <= maxArticles) {
        telling.add(word);
      }
    }
    telling.sort(
        Comparator.<String>comparingDouble(worth::get)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return telling.subList(0, Math.min(FEEDBACK_WORDS, telling.size()));
  }

  private static Term inBody(String word) {
    return new Term(Schema.BODY, word);
  }
}

package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Article;

class SimilarArticlesTest {

  private final FixedVocabulary vocabulary = new FixedVocabulary().documents(1000);

  @Test
  void aRareWordWeighsMoreThanACommonOne() throws IOException {
    known("heron", 4).known("harbour", 400);

    Map<String, Float> weights = weights(article("", "Heron harbour."));
    assertThat(weights.get("heron")).isGreaterThan(5 * weights.getOrDefault("harbour", 1f));
  }

  @Test
  void aWordOfTheTitleCountsThreeTimes() throws IOException {
    known("heron", 4).known("otter", 4);

    Map<String, Float> weights = weights(article("Heron", "Otter, otter, otter."));
    assertThat(weights.get("heron")).isEqualTo(weights.get("otter"));
  }

  @Test
  void aWordThatNoOtherArticleHasIsLeftOut() throws IOException {
    known("heron", 4).known("otter", 1);

    assertThat(weights(article("", "Heron and otter and gull."))).containsOnlyKeys("heron");
  }

  @Test
  void theThirtyMostCharacteristicWordsAreChosenAndOneInFourMustMatch() throws IOException {
    List<String> words = IntStream.range(0, 40).mapToObj(i -> "zq" + i).toList();
    for (int i = 0; i < words.size(); i++) {
      known(words.get(i), 2 + i);
    }

    Article article = article("", String.join(" ", words));
    assertThat(weights(article)).containsOnlyKeys(words.subList(0, 30));
    assertThat(query(article).getMinimumNumberShouldMatch()).isEqualTo(7);
  }

  @Test
  void theArticleItselfIsExcluded() throws IOException {
    known("heron", 4);

    assertThat(query(article("Heron", "")).clauses())
        .filteredOn(clause -> clause.occur() == Occur.MUST_NOT)
        .singleElement()
        .satisfies(c -> assertThat(c.query()).isEqualTo(Schema.term(Schema.ID, "a")));
  }

  private SimilarArticlesTest known(String word, int articles) {
    vocabulary.with(Schema.BODY, word, articles);
    return this;
  }

  private static Article article(String title, String body) {
    return Article.builder("a").title(title).body(body).build();
  }

  private BooleanQuery query(Article article) throws IOException {
    return (BooleanQuery) SimilarArticles.query(article, vocabulary);
  }

  private Map<String, Float> weights(Article article) throws IOException {
    return query(article).clauses().stream()
        .filter(clause -> clause.occur() == Occur.SHOULD)
        .map(clause -> (BoostQuery) clause.query())
        .collect(
            Collectors.toMap(
                boosted -> ((TermQuery) boosted.getQuery()).getTerm().text(),
                BoostQuery::getBoost));
  }
}

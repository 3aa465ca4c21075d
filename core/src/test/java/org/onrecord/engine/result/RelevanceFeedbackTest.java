package org.onrecord.engine.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.search.Ranking;
import org.onrecord.search.Reason;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** Words of the best articles rank the others. */
class RelevanceFeedbackTest {

  private static final int OTHERS = 40;

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LuceneStore store;

  @BeforeAll
  static void addStoriesOfTwoKinds() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    put("1", "Strike", "Strike of the dockers at Orlan harbour, a dockers strike.");
    put("2", "Strike", "The strike of dockers goes on in the harbour of Orlan.");
    put("3", "Lightning", "Lightning may strike a barn in the hills, the farmers say again.");
    put(
        "4",
        "Orlan",
        "In the harbour of Orlan dockers wait day and night, look at the sea, drink their tea, "
            + "and though the talk is long and loud no one speaks of a strike.");
    for (int i = 0; i < OTHERS; i++) {
      put("other" + i, "Weather", "Rain over the hills, number " + i + ".");
    }
    store.commit();
  }

  private static void put(String id, String title, String body) {
    store.put(article(id).titled(title).saying(body).build());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void whatIsLikeTheBestComesBeforeWhatOnlyHasTheWord() {
    assertThat(ids(SearchRequest.of("strike"))).containsExactly("1", "2", "3", "4");
    assertThat(ids(SearchRequest.of("strike").withFeedback())).containsExactly("1", "2", "4", "3");
  }

  @Test
  void nothingElseIsFound() {
    assertThat(ids(SearchRequest.of("strike -hills").withFeedback()))
        .containsExactly("1", "2", "4");
    assertThat(store.search(SearchRequest.of("nothing at all").withFeedback()).total()).isZero();
    assertThat(store.search(SearchRequest.everything().withFeedback()).total())
        .isEqualTo(OTHERS + 4);
  }

  @Test
  void theReasonsSumToTheScore() {
    Results results = store.search(SearchRequest.of("strike").withFeedback().explained());
    assertThat(results.hits())
        .hasSize(4)
        .allSatisfy(
            hit ->
                assertThat(
                        hit.explanation().orElseThrow().reasons().stream()
                            .mapToDouble(Reason::score)
                            .sum())
                    .isCloseTo(hit.score(), within(1e-4)));
  }

  @Test
  void aWordOfTheBestIsAReasonForOthers() {
    Results results = store.search(SearchRequest.of("strike").withFeedback().explained());
    assertThat(words(results, "4")).contains("strike", "harbour");
    assertThat(words(results, "3")).contains("strike").doesNotContain("harbour");
  }

  /** The words by which an article is found. */
  private static List<String> words(Results results, String id) {
    return results.hits().stream()
        .filter(hit -> hit.article().id().equals(id))
        .flatMap(hit -> hit.explanation().orElseThrow().reasons().stream())
        .filter(Reason.WordMatch.class::isInstance)
        .map(reason -> ((Reason.WordMatch) reason).queryText())
        .toList();
  }

  private static List<String> ids(SearchRequest request) {
    return store.search(request).hits().stream().map(hit -> hit.article().id()).toList();
  }
}

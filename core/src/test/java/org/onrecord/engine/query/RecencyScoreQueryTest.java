package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.search.Explanation;
import org.onrecord.search.Hit;
import org.onrecord.search.Ranking;
import org.onrecord.search.Reason;
import org.onrecord.search.Recency;
import org.onrecord.search.SearchRequest;

/** New before old, for who asks for that. */
class RecencyScoreQueryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final Recency MONTH = new Recency(30, TODAY);

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LuceneStore store;

  @BeforeAll
  static void addTheSameStoryOnFourDays() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    add("a-old", Optional.of(TODAY.minusDays(60)));
    add("b-undated", Optional.empty());
    add("c-new", Optional.of(TODAY));
    add("d-announced", Optional.of(TODAY.plusDays(9)));
    store.commit();
  }

  private static void add(String id, Optional<LocalDate> published) {
    var article =
        article(id)
            .titled("Ferry strike")
            .saying("The ferries lie idle, said Mira Sand: “We wait.”")
            .quoting("“We wait.”", "Mira Sand", "Mira Sand")
            .builder();
    published.ifPresent(article::published);
    store.put(article.build());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void whatIsAsGoodStandsByItsIdUnlessNewnessCounts() {
    assertThat(ids(SearchRequest.of("ferry")))
        .containsExactly("a-old", "b-undated", "c-new", "d-announced");
    assertThat(ids(SearchRequest.of("ferry").withRecency(MONTH)))
        .containsExactly("c-new", "d-announced", "b-undated", "a-old");
  }

  @Test
  void aScoreHalvesWithEveryHalfLife() {
    double plain = score(SearchRequest.of("ferry"), "a-old");
    assertThat(score(SearchRequest.of("ferry").withRecency(MONTH), "a-old"))
        .isCloseTo(plain / 4, within(1e-4));
    assertThat(score(SearchRequest.of("ferry").withRecency(MONTH), "b-undated"))
        .isCloseTo(plain / 2, within(1e-4));
  }

  @Test
  void quotesAgeWithTheirArticles() {
    assertThat(
            store.quotes(SearchRequest.of("wait").withRecency(MONTH)).hits().get(0).article().id())
        .isEqualTo("a-old"); // Equal quotes are one, with the place that was published first.
    assertThat(store.quotes(SearchRequest.of("wait").withRecency(MONTH)).total()).isEqualTo(4);
  }

  @Test
  void anExplanationSaysWhatAgeDid() {
    Explanation why =
        hit(SearchRequest.of("ferry").withRecency(MONTH).explained(), "a-old")
            .explanation()
            .orElseThrow();
    assertThat(why.recency()).isCloseTo(.25, within(1e-4));
    assertThat(why.reasons().stream().mapToDouble(Reason::score).sum())
        .isCloseTo(
            hit(SearchRequest.of("ferry").withRecency(MONTH), "a-old").score(), within(1e-4));
  }

  @Test
  void aHalfLifeIsADayAtLeast() {
    assertThatThrownBy(() -> new Recency(0, TODAY)).hasMessageContaining("half-life is 0 days");
  }

  private static List<String> ids(SearchRequest request) {
    return store.search(request).hits().stream().map(hit -> hit.article().id()).toList();
  }

  private static double score(SearchRequest request, String id) {
    return hit(request, id).score();
  }

  private static Hit hit(SearchRequest request, String id) {
    return store.search(request).hits().stream()
        .filter(hit -> hit.article().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}

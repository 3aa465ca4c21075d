package org.onrecord.engine.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.model.Article;
import org.onrecord.search.Facet;
import org.onrecord.search.Hit;
import org.onrecord.search.Ranking;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** Copies of an article as one hit. */
class DuplicateArticlesTest {

  private static final String FIRST =
      "The harbour master of Halmouth closed the gates on Friday after two barges were driven"
          + " against the quay by the wind. Nobody was hurt, and both barges were towed to the"
          + " inner basin before the tide turned.";
  private static final String REST =
      " The council will hear on Monday how long the repairs may take, and what they will cost the"
          + " town, which has no insurance for its walls since the spring.";
  private static final String OTHER =
      "Two barges hit the quay of Halmouth on Friday. Their owners say that they had asked for"
          + " tugs in vain, and that the gates should have been shut hours before, when the wind"
          + " began to rise and the forecast was known to all.";

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LuceneStore store;

  @BeforeAll
  static void addArticles() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    put("a", "Gates shut in gale", FIRST + REST, "Post");
    put("b", "Barges break loose", FIRST, "Echo");
    put("c", "Storm closes harbour", (FIRST + REST).replace("Nobody", "No one"), "Echo");
    put("d", "Owners blame harbour", OTHER, "Post");
    put("e", "Weather", "The wind will drop.", "Echo");
    put("f", "Weather", "The wind will drop.", "Post");
    store.commit();
  }

  private static void put(String id, String title, String body, String outlet) {
    store.put(Article.builder(id).title(title).body(body).outlet(outlet).build());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void whatIsCutRetitledOrEditedIsOneHitThatNamesItsCopies() {
    Results results = store.search(SearchRequest.of("barges").collapsed());

    assertThat(results).extracting(hit -> hit.article().id()).containsOnlyOnce("d").hasSize(2);
    assertThat(results)
        .filteredOn(hit -> !hit.article().id().equals("d"))
        .singleElement()
        .satisfies(hit -> assertThat(copies(hit)).hasSize(2));
    assertThat(results.total()).isEqualTo(4);
  }

  @Test
  void copiesThatDoNotPassTheFiltersAreNotNamed() {
    Results results =
        store.search(SearchRequest.everything().only(Facet.OUTLET, "Post").collapsed());

    assertThat(results).extracting(hit -> hit.article().id()).containsExactly("a", "d", "f");
    assertThat(results).allSatisfy(hit -> assertThat(copies(hit)).isEmpty());
  }

  @Test
  void aPageGoesOnAfterTheHitsBeforeIt() {
    SearchRequest one = SearchRequest.everything().collapsed().limit(1);
    Results first = store.search(one);
    Results second = store.search(one.after(first.cursor().orElseThrow()));

    assertThat(copies(first.hits().get(0))).containsExactly("b", "c");
    assertThat(second.hits().get(0).article().id()).isEqualTo("d");
    assertThat(second.hits().get(0).rank()).isEqualTo(2);
  }

  @Test
  void aFewWordsAreNoCopy() {
    assertThat(store.search(SearchRequest.of("weather").collapsed())).hasSize(2);
  }

  @Test
  void nothingIsCollapsedUnlessAsked() {
    assertThat(store.search(SearchRequest.of("barges"))).hasSize(4);
  }

  private static List<String> copies(Hit hit) {
    return hit.copies().stream().map(Article::id).toList();
  }
}

package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.model.Article;
import org.onrecord.search.Hit;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;

/** Plain words that are numbers, or the address of an article. */
class NumbersAndAddressesTest {

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LuceneStore store;

  @BeforeAll
  static void putArticles() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    put(article("commas").saying("The dam cost 5,000,000 euros.").build());
    put(article("plain").saying("Of 5000000 salmon, none came.").build());
    put(article("points").saying("De dam kostte 5.000.000 euro.").build());
    put(article("small").saying("She paid 12,500 for the boat. It is 2,025 metres long.").build());
    put(article("year").saying("The 2025 season was wet.").build());
    put(
        article("gates")
            .saying("The gates stay shut.")
            .builder()
            .url("https://www.post.example/2026/gates_(Halmouth)/?utm_source=feed&id=7#top")
            .build());
    put(article("https://courier.example/ferry").saying("The ferry is late.").build());
    put(article("link").saying("See https://courier.example/ferry for the timetable.").build());
    store.commit();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static void put(Article article) {
    store.put(article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5000000 | plain commas points",
        "5,000,000 | commas plain points",
        "body:5000000 | plain commas points",
        "12500 | small",
        "2025 | year",
        "=5000000 | plain",
      })
  void aNumberIsFoundWithAndWithoutSeparators(String query, String ids) {
    assertThat(store.search(SearchRequest.of(query)).hits())
        .extracting(hit -> hit.article().id())
        .containsExactlyInAnyOrder(ids.split(" "));
  }

  @Test
  void theFormThatWasTypedComesFirst() {
    assertThat(first("5000000").article().id()).isEqualTo("plain");
    assertThat(first("5,000,000").article().id()).isEqualTo("commas");
    assertThat(store.search(SearchRequest.of("5000000")).hits())
        .allSatisfy(hit -> assertThat(hit.highlights()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://www.post.example/2026/gates_(Halmouth)/?utm_source=feed&id=7#top | gates",
        "http://post.example/2026/gates_(Halmouth)?id=7 | gates",
        "POST.example/2026/gates_(Halmouth)/?id=7 | gates",
        "(https://www.post.example/2026/gates_(Halmouth)/?id=7) | gates",
        "https://courier.example/ferry | https://courier.example/ferry",
        "courier.example/ferry/ | https://courier.example/ferry",
      })
  void anAddressFindsItsArticleFirst(String query, String id) {
    assertThat(first(query).article().id()).isEqualTo(id);
  }

  @Test
  void anAddressOfAnotherPageFindsNoArticle() {
    assertThat(store.search(SearchRequest.of("https://post.example/2025/gates")).hits()).isEmpty();
  }

  @Test
  void anArticleThatNamesAnAddressIsFoundAfterTheArticleOfTheAddress() {
    assertThat(store.search(SearchRequest.of("https://courier.example/ferry")).hits())
        .extracting(hit -> hit.article().id())
        .containsExactly("https://courier.example/ferry", "link");
  }

  private static Hit first(String query) {
    return store.search(SearchRequest.of(query)).hits().get(0);
  }
}

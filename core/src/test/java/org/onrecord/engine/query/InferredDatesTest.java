package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.model.Published.DateSource;
import org.onrecord.search.Ranking;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** Filters by date and articles whose date is only inferred. */
class InferredDatesTest {

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LuceneStore store;

  @BeforeAll
  static void putArticles() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    put("inferred", range(12, 19));
    put("dated", Published.on(LocalDate.of(2025, 4, 14)));
    store.put(article("undated").saying("The envoys rest.").build());
    store.commit();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Published range(int first, int last) {
    return Published.builder(DateSource.TEXT)
        .earliest(LocalDate.of(2025, 4, first))
        .latest(LocalDate.of(2025, 4, last))
        .build();
  }

  private static void put(String id, Published published) {
    Article told =
        article(id)
            .saying("The envoys said “we will meet again”.")
            .quoting("“we will meet again”", "The envoys", "The envoys")
            .build();
    store.put(told.toBuilder().published(published).build());
  }

  @Test
  void theyAreLeftOutUnlessAskedFor() {
    SearchRequest april =
        SearchRequest.of("envoys").from(LocalDate.of(2025, 4, 1)).to(LocalDate.of(2025, 4, 30));
    assertThat(ids(store.search(april))).containsExactly("dated");
    assertThat(store.search(april).undated()).isEqualTo(2);

    SearchRequest asked = april.withInferredDates();
    assertThat(ids(store.search(asked))).containsExactlyInAnyOrder("dated", "inferred");
    assertThat(store.search(asked).undated()).isEqualTo(1);
    assertThat(store.quotes(asked.speaker("envoys")).total()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "date:2025-04-19,true",
    "date:2025-04-20..,false",
    "until:2025-04-12,true",
    "until:2025-04-11,false",
    "date:2025-04-13..2025-04-14,true",
    "date:2025,true",
    "date:2024,false"
  })
  void aRangeMatchesAPeriodThatItOverlaps(String filter, boolean isFound) {
    SearchRequest request = SearchRequest.of("envoys " + filter).withInferredDates();
    assertThat(ids(store.search(request)).contains("inferred")).isEqualTo(isFound);
  }

  private static List<String> ids(Results results) {
    return results.hits().stream().map(hit -> hit.article().id()).toList();
  }
}

package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;

/** Words as written, where the index alone does not know in which order they stand. */
class UnstemmedPhraseQueryTest {

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LuceneStore store;

  @BeforeAll
  static void addArticles() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    store.put(
        article("one")
            .titled("Ferry talks")
            .saying("The ferries of Orlan talked. A talk of ferry: “We talk of ferries daily.”")
            .quoting("“We talk of ferries daily.”", "Mira Sand", "Mira Sand")
            .build());
    store.put(
        article("two")
            .titled("Talks of ferries")
            .saying("Daily talks of a ferry. It was said: “We talked of the ferry.” To be or not.")
            .quoting("“We talked of the ferry.”", "Olle Hark", "Olle Hark")
            .build());
    store.commit();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=\"talk of ferries\"|one",
        "=\"talks of ferries\"|two",
        "title:=\"talks of ferries\"|two",
        "body:=\"talks of ferries\"|''",
        "title:=talk|''",
        "body:=\"ferries of Orlan\"|one",
        "body:=\"ferry of Orlan\"|''",
        "=\"to be or not\"|two",
        "=\"be to or not\"|''",
        "=\"talk\" AND =\"the ferry\"|''",
        "said:=\"of the ferry\"|two",
        "said:=\"of ferries daily\"|one",
        "said:=\"of ferry daily\"|''",
      })
  void articlesAreFoundByThemInTheirOrder(String query, String ids) {
    assertThat(store.search(SearchRequest.of(query)).hits())
        .extracting(hit -> hit.article().id())
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"=\"we talk\"|Mira Sand", "=\"we talked\"|Olle Hark", "said:=\"we talks\"|''"})
  void quotesAreFoundByThemInTheirOrder(String query, String speaker) {
    assertThat(store.quotes(SearchRequest.of(query)).hits())
        .extracting(QuoteHit::quote)
        .extracting(quote -> quote.speakerName().orElse(""))
        .containsExactlyInAnyOrder(speaker.isEmpty() ? new String[0] : new String[] {speaker});
  }
}

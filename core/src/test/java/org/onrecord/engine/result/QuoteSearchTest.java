package org.onrecord.engine.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;
import org.onrecord.model.Quote;
import org.onrecord.model.Speaker;
import org.onrecord.search.Hit;
import org.onrecord.search.InvalidCursor;
import org.onrecord.search.Order;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Ranking;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** Quotes as answers of their own, in every order, and answers page by page. */
class QuoteSearchTest {

  private static final SearchRequest ALL = SearchRequest.everything();

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LuceneStore store;

  @BeforeAll
  static void addArticles() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    store.put(told("late", "It rained. Roe: “We wait for the salmon.”", "Roe", 20));
    store.put(told("early", "“We wait for the salmon”, said Roe. It rained.", "Roe", 10));
    store.put(told("undated", "He called it “We wait – for the Salmon”.", "he", 0));
    store.put(told("other", "“Never again”, said Sand.", "Sand", 15));
    store.put(told("another", "“Never again”, said Ferris.", "Ferris", 16));
    store.commit();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void equalQuotesAreOneAtTheEarliestPlaceAndTheOthersAreNamed() {
    QuoteResults results = store.quotes(SearchRequest.of("salmon"));

    assertThat(results.total()).isEqualTo(3);
    QuoteHit hit = results.hits().get(0);
    assertThat(results).hasSize(1);
    assertThat(hit.article().id()).isEqualTo("early");
    assertThat(hit.copies())
        .extracting(copy -> copy.article().id())
        .containsExactly("late", "undated");
    assertThat(
            store.quotes(SearchRequest.of("salmon").from(LocalDate.of(2026, 5, 15))).hits().get(0))
        .satisfies(only -> assertThat(only.article().id()).isEqualTo("late"))
        .satisfies(only -> assertThat(only.copies()).isEmpty());
  }

  @Test
  void anArticleThatSaysItTwiceIsNoCopyOfItself(@TempDir Path other) {
    Article twice =
        article("twice")
            .saying("“Let the river run”, said Quill. “Let the river run!” she said.")
            .quoting("“Let the river run”", "Quill", "Quill")
            .quoting("“Let the river run!”", "she", "Quill")
            .builder()
            .build();

    try (LuceneStore only = LuceneStore.open(other, Ranking.DEFAULT, Optional.empty())) {
      only.put(twice);
      only.commit();
      assertThat(only.quotes(SearchRequest.of("river")).hits())
          .singleElement()
          .satisfies(quote -> assertThat(quote.copies()).isEmpty());
    }
  }

  @Test
  void aPageThatHasNotAllNamesTheSameCopiesAsOneThatHas() {
    SearchRequest request = SearchRequest.of("salmon OR never");
    for (Order order : Order.values()) {
      List<QuoteHit> all = store.quotes(request.sort(order)).hits();
      List<QuoteHit> first = store.quotes(request.sort(order).limit(1)).hits();

      assertThat(all).as("%s", order).hasSize(3);
      assertThat(first).as("%s", order).containsExactly(all.get(0));
    }
  }

  @Test
  void aQuoteHasItsScoreInEveryOrder() {
    QuoteHit best = store.quotes(SearchRequest.of("salmon")).hits().get(0);

    assertThat(best.score()).isPositive();
    assertThat(store.quotes(SearchRequest.of("salmon").sort(Order.OLDEST)))
        .singleElement()
        .satisfies(hit -> assertThat(hit.score()).isPositive());
  }

  @Test
  void aFewWordsOfTwoSpeakersAreTwoQuotes() {
    assertThat(store.quotes(SearchRequest.of("never"))).hasSize(2);
  }

  @Test
  void aQuoteStandsInItsSentence() {
    QuoteHit hit = store.quotes(SearchRequest.of("salmon")).hits().get(0);
    assertThat(hit.context().map(span -> span.coveredText(hit.article().body())))
        .contains("“We wait for the salmon”, said Roe.");
  }

  @Test
  void datesSortAndWhatIsUndatedIsLastAndCounted() {
    assertThat(ids(store.search(ALL.sort(Order.NEWEST))))
        .containsExactly("late", "another", "other", "early", "undated");
    assertThat(ids(store.search(ALL.sort(Order.OLDEST))))
        .containsExactly("early", "other", "another", "late", "undated");
    assertThat(store.search(ALL.sort(Order.OLDEST)).undated()).isEqualTo(1);
    assertThat(store.quotes(ALL.sort(Order.OLDEST)))
        .extracting(hit -> hit.article().id())
        .containsExactly("early", "other", "another");
    assertThat(store.quotes(ALL.sort(Order.OLDEST)).undated()).isEqualTo(1);
  }

  @Test
  void attitudesAreFoundAndCountedOnlyIfTheyAreAskedFor(@TempDir Path other) {
    Article both =
        told("both", "“We wait”, said Roe. Sand wants the river back.", "Roe", 10).toBuilder()
            .quotes(List.of(by("Roe", "“We wait”", Quote.Kind.DIRECT), wish()))
            .build();

    try (LuceneStore only = LuceneStore.open(other, Ranking.DEFAULT, Optional.empty())) {
      only.put(both);
      only.commit();
      assertThat(only.quotes(ALL).total()).isEqualTo(1);
      assertThat(only.quotes(SearchRequest.of("river"))).isEmpty();
      assertThat(only.quotes(SearchRequest.of("speaker:Sand"))).isEmpty();
      assertThat(only.search(SearchRequest.of("speaker:Sand"))).isEmpty();
      assertThat(only.search(SearchRequest.of("said:river"))).isEmpty();
      assertThat(only.search(SearchRequest.of("river")).hits().get(0).quotes()).isEmpty();
      assertThat(only.search(SearchRequest.of("-speaker:Sand")).total()).isEqualTo(1);
      assertThat(only.stats().quotes()).isEqualTo(1);
      assertThat(only.stats().attributed()).isEqualTo(1);
      assertThat(only.quotes(ALL.kind(Quote.Kind.ATTITUDE)).total()).isEqualTo(1);
      assertThat(only.quotes(SearchRequest.of("river kind:attitude")).total()).isEqualTo(1);
      assertThat(only.search(SearchRequest.of("speaker:Sand kind:attitude")).total()).isEqualTo(1);
      assertThat(only.check().problems()).isEmpty();
    }
  }

  private static Quote wish() {
    return by("Sand", "the river back", Quote.Kind.ATTITUDE);
  }

  private static Quote by(String name, String words, Quote.Kind kind) {
    return Quote.builder(words, kind)
        .speaker(Speaker.builder(name).name(name).confidence(.9).build())
        .build();
  }

  @Test
  void kindAndConfidenceNarrow() {
    assertThat(store.quotes(ALL.kind(Quote.Kind.DIRECT))).isEmpty();
    assertThat(store.quotes(ALL.kind(Quote.Kind.PARTIAL)).total()).isEqualTo(5);
    assertThat(store.quotes(ALL.confidence(.9)).total()).isEqualTo(5);
    assertThat(store.quotes(ALL.confidence(.95))).isEmpty();
    assertThat(store.search(SearchRequest.of("rained confidence:.9")).total()).isEqualTo(2);
    assertThat(store.search(SearchRequest.of("rained kind:direct"))).isEmpty();
  }

  @Test
  void pagesFollowOneAnotherWithNothingTwiceAndNothingLost() {
    for (Order order : Order.values()) {
      SearchRequest request = SearchRequest.of("rained OR said OR salmon").sort(order);
      List<String> paged = new ArrayList<>();
      Optional<String> cursor = Optional.empty();
      do {
        SearchRequest page = request.limit(2);
        Results results = store.search(cursor.map(page::after).orElse(page));
        assertThat(results.total()).isEqualTo(5);
        assertThat(results.hits().get(0).rank()).isEqualTo(paged.size() + 1);
        paged.addAll(ids(results));
        cursor = results.cursor();
      } while (cursor.isPresent());
      assertThat(paged).as(order.label()).isEqualTo(ids(store.search(request)));
    }
  }

  @Test
  void pagesOfQuotesLeaveOutWhatAnEarlierPageNamed() {
    SearchRequest page = ALL.sort(Order.OLDEST).limit(2);
    QuoteResults first = store.quotes(page);
    QuoteResults second = store.quotes(page.after(first.cursor().orElseThrow()));
    assertThat(second).extracting(hit -> hit.article().id()).containsExactly("another");
    assertThat(second.cursor()).isEmpty();
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    String cursor = store.search(ALL.limit(1)).cursor().orElseThrow();
    for (String wrong : List.of(cursor, "", "no", "QUJD")) {
      assertThatThrownBy(() -> store.search(ALL.sort(Order.NEWEST).after(wrong)))
          .isInstanceOf(InvalidCursor.class)
          .hasMessage(
              "“"
                  + wrong
                  + "” is not a cursor of a search sorted by newest: use the cursor from the"
                  + " previous page with the same sort order, or omit it for the first page");
    }
  }

  private static Article told(String id, String body, String speaker, int day) {
    String quote = body.substring(body.indexOf('“'), body.indexOf('”') + 1);
    ArticleBuilder article = article(id).saying(body).quoting(quote, speaker, speaker).builder();
    return day == 0 ? article.build() : article.published(LocalDate.of(2026, 5, day)).build();
  }

  private static List<String> ids(Results results) {
    return results.hits().stream().map(Hit::article).map(Article::id).toList();
  }

  @Test
  void aNoteBeforeAnArticleIsNoneOfItsQuotes(@TempDir Path fresh) {
    try (LuceneStore noted = LuceneStore.open(fresh, Ranking.DEFAULT, Optional.empty())) {
      noted.note("key", "text");
      noted.put(
          article("lock")
              .titled("Lock leaks")
              .saying("“It leaks”, said Petra Vane.")
              .quoting("“It leaks”", "Petra Vane", "Petra Vane")
              .build());
      noted.commit();
      assertThat(noted.quotes(SearchRequest.of("title:leaks")))
          .extracting(QuoteHit::text)
          .containsExactly("“It leaks”");
    }
  }
}

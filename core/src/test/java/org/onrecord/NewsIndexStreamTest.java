package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Article;
import org.onrecord.search.Facet;
import org.onrecord.search.Hit;
import org.onrecord.search.InvalidCursor;
import org.onrecord.search.Order;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.SearchRequest;

/** Streams of hits that take many pages. */
class NewsIndexStreamTest {

  private static final int ARTICLES = 1_200;
  private static final SearchRequest ALL = SearchRequest.everything().withoutSnippets();

  @TempDir Path home;

  private NewsIndex index;

  @BeforeEach
  void addArticles() {
    index = NewsIndex.open(home);
    articles().forEach(index::addAnnotated);
    index.commit();
  }

  /** Every tenth says what another one says. */
  private static Stream<Article> articles() {
    return Stream.iterate(0, i -> i < ARTICLES, i -> i + 1).map(NewsIndexStreamTest::article);
  }

  private static Article article(int number) {
    String words = "“We saw ship number " + number / 10 * 10 + " go.”";
    String own = "“It was day " + number + " of the strike.”";
    return Articles.article("a" + number)
        .titled("Ship " + number)
        .saying("Halden Roe: " + words + " " + "Later: " + own + " ship".repeat(number % 7))
        .quoting(words, "Halden Roe", "Halden Roe")
        .quoting(own, "Halden Roe", "Halden Roe")
        .build();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aStreamHasTheHitsOfOneLargePageInOrder() {
    for (Order order : Order.values()) {
      SearchRequest request = SearchRequest.of("ship").withoutSnippets().sort(order);
      List<Hit> page = index.search(request.limit(ARTICLES)).hits();
      try (Stream<Hit> hits = index.stream(request.limit(1).facet(Facet.SPEAKER))) {
        assertThat(hits).isEqualTo(page).hasSize(ARTICLES);
      }
    }
  }

  @Test
  void equalQuotesAreOneHitOfAStreamToo() {
    SearchRequest request = SearchRequest.of("said:ship").withoutSnippets();
    List<QuoteHit> page = index.quotes(request.limit(ARTICLES)).hits();
    try (Stream<QuoteHit> hits = index.streamQuotes(request)) {
      assertThat(hits).isEqualTo(page).hasSize(ARTICLES / 10);
    }
    try (Stream<QuoteHit> hits = index.streamQuotes(ALL)) {
      assertThat(hits).hasSize(ARTICLES + ARTICLES / 10);
    }
  }

  @Test
  void aCommitMeanwhileIsNotSeen() {
    List<String> ids = new ArrayList<>();
    try (Stream<Hit> hits = index.stream(ALL)) {
      Iterator<Hit> each = hits.iterator();
      ids.add(each.next().article().id());
      assertThat(index.remove(SearchRequest.everything())).isEqualTo(ARTICLES);
      index.addAnnotated(article(ARTICLES));
      index.purge();
      assertThat(index.stats().articles()).isEqualTo(1);
      each.forEachRemaining(hit -> ids.add(hit.article().id()));
    }
    assertThat(ids).hasSize(ARTICLES).doesNotHaveDuplicates().doesNotContain("a" + ARTICLES);
  }

  @Test
  void aStreamGoesOnAfterACursor() {
    SearchRequest request = SearchRequest.of("ship").withoutSnippets();
    String cursor = index.search(request.limit(1_150)).cursor().orElseThrow();
    try (Stream<Hit> hits = index.stream(request.after(cursor))) {
      assertThat(hits.map(Hit::rank)).hasSize(50).startsWith(1_151).endsWith(1_200);
    }
    try (Stream<Hit> hits = index.stream(request.sort(Order.NEWEST).after(cursor))) {
      assertThatThrownBy(hits::findFirst).isInstanceOf(InvalidCursor.class);
    }
  }

  @Test
  void aClosedStreamIsAtItsEnd() {
    Stream<Hit> hits = index.stream(ALL);
    Iterator<Hit> each = hits.iterator();
    each.next();
    hits.close();
    hits.close();
    assertThatThrownBy(() -> each.forEachRemaining(hit -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the stream is closed");
  }

  @Test
  void noHitsAreAnEmptyStream() {
    try (Stream<Hit> hits = index.stream(SearchRequest.of("=zeppelin"))) {
      assertThat(hits).isEmpty();
    }
  }

  @Test
  void copiesAreOneHitOfACollapsedStream() {
    SearchRequest request = SearchRequest.of("title:Ship").collapsed().withoutSnippets();
    List<Hit> page = index.search(request.limit(ARTICLES)).hits();
    try (Stream<Hit> hits = index.stream(request)) {
      assertThat(hits.map(hit -> hit.article().id()))
          .isEqualTo(page.stream().map(hit -> hit.article().id()).toList());
    }
  }

  @Test
  void whatWasAddedSinceTheLastCommitIsRemovedByARequestToo() {
    index.addAnnotated(Articles.article("new").titled("Zeppelin").build());
    assertThat(index.remove(SearchRequest.of("=zeppelin"))).isEqualTo(1);
    assertThat(index.remove(SearchRequest.of("=zeppelin"))).isZero();
    index.commit();
    assertThat(index.get("new")).isEmpty();
    assertThat(index.stats().articles()).isEqualTo(ARTICLES);
  }
}

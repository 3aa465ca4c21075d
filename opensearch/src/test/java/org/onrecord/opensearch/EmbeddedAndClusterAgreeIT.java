package org.onrecord.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.Ingestion;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.search.Explanation;
import org.onrecord.search.Facet;
import org.onrecord.search.Hit;
import org.onrecord.search.Order;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Ranking;
import org.onrecord.search.Reason;
import org.onrecord.search.Recency;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Timeline;
import org.onrecord.store.ArticleStore;

/** The test articles, on a cluster and embedded: whatever is asked, the answers are the same. */
class EmbeddedAndClusterAgreeIT {

  private static final double CLOSE = 1e-4;

  /** Counted from a day in the middle of the articles, so that some have no age yet. */
  private static final Recency RECENT = new Recency(30, LocalDate.of(2026, 4, 15));

  private static final List<String> QUERIES =
      List.of(
          "salmon",
          "sluice gates",
          "treaty talks Muscat",
          "Araghchi constructive",
          "Aragchi constructive",
          "Saltmeer",
          "\"the quota\"",
          "=gates",
          "title:ferry",
          "body:inquiry harbour",
          "author:kolb",
          "actor:Araqchi",
          "speaker:Aragchi",
          "said:negotiation*",
          "negot*",
          "negotiatons~",
          "\"ferry inquiry\"~5",
          "ferry AND inquiry -quota",
          "(gates OR ferry) said:water",
          "since:2026-04 talks",
          "lang:en ferry",
          "lang:en",
          "kind:indirect",
          "facet:\"month=2026-04\"",
          "*",
          "the",
          "U.S. sanctions");

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static ArticleStore embedded;

  @SuppressWarnings("NullAway.Init")
  private static ArticleStore cluster;

  /** The same in two shards. */
  @SuppressWarnings("NullAway.Init")
  private static ArticleStore cut;

  @BeforeAll
  static void indexTheTestArticles() {
    cluster = open("same-answers", 1);
    cut = open("same-answers-cut", 2);
    Path read = folder.resolve("read");
    try (NewsIndex index = NewsIndex.open(read)) {
      Ingestion.into(index).paths(List.of(Path.of("../testdata")));
    }
    // Written once more, without what reading left over.
    embedded = LuceneStore.open(folder.resolve("index"), Ranking.DEFAULT, Optional.empty());
    try (NewsIndex index = NewsIndex.openReadOnly(read)) {
      index.forEach(SearchRequest.everything(), embedded::put);
      index.forEach(SearchRequest.everything(), cluster::put);
      index.forEach(SearchRequest.everything(), cut::put);
    }
    embedded.commit();
    cluster.commit();
    cut.commit();
  }

  private static ArticleStore open(String name, int shards) {
    return OpenSearchStore.open(
        LocalCluster.shared().address(name, shards, 1),
        ClusterCredentials.of(System.getenv()),
        RetryPolicy.DEFAULT,
        Ranking.DEFAULT,
        Optional.empty());
  }

  @AfterAll
  static void close() {
    embedded.close();
    cluster.close();
    cut.close();
  }

  static Stream<String> queries() {
    return QUERIES.stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void articlesTheirOrderAndWhatIsShownOfThem(String query) {
    SearchRequest request =
        SearchRequest.of(query)
            .facet(Facet.ACTOR)
            .facet(Facet.SPEAKER)
            .facet(Facet.MONTH)
            .limit(40);
    for (Order order : Order.values()) {
      same(cluster.search(request.sort(order)), embedded.search(request.sort(order)));
    }
    same(cluster.search(request.exactNames()), embedded.search(request.exactNames()));
    same(cluster.search(request.collapsed()), embedded.search(request.collapsed()));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void newerArticlesFirstAndFeedbackFromTheBest(String query) {
    SearchRequest request = SearchRequest.of(query).facet(Facet.SPEAKER).limit(40);
    SearchRequest recent = request.withRecency(RECENT);
    same(cluster.search(recent), embedded.search(recent));
    same(cluster.search(request.withFeedback()), embedded.search(request.withFeedback()));
    same(cluster.search(recent.withFeedback()), embedded.search(recent.withFeedback()));
    sameQuotes(cluster.quotes(recent).hits(), embedded.quotes(recent).hits());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void quotesTheirOrderAndTheirCopies(String query) {
    SearchRequest request =
        SearchRequest.of(query).facet(Facet.SPEAKER).facet(Facet.OUTLET).facet(Facet.AUTHOR);
    for (Order order : Order.values()) {
      QuoteResults actual = cluster.quotes(request.sort(order));
      QuoteResults expected = embedded.quotes(request.sort(order));
      assertThat(actual.total()).isEqualTo(expected.total());
      assertThat(actual.undated()).isEqualTo(expected.undated());
      assertThat(actual.facets()).isEqualTo(expected.facets());
      assertThat(actual.suggestions()).isEqualTo(expected.suggestions());
      assertThat(actual.cursor().isPresent()).isEqualTo(expected.cursor().isPresent());
      sameQuotes(actual.hits(), expected.hits());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salmon",
        "treaty talks Muscat",
        "Araghchi constructive",
        "Saltmeer",
        "\"the quota\"",
        "speaker:Aragchi",
        "*"
      })
  void wordsAreWeighedByAllShards(String query) {
    SearchRequest request = SearchRequest.of(query).facet(Facet.ACTOR).limit(40);
    same(cut.search(request), embedded.search(request));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sluice gates", "*", "Araghchi constructive", "ferry"})
  void pageAfterPage(String query) {
    SearchRequest mine = SearchRequest.of(query).limit(3);
    SearchRequest theirs = mine;
    while (true) {
      Results actual = cluster.search(mine);
      Results expected = embedded.search(theirs);
      same(actual, expected);
      if (expected.cursor().isEmpty()) {
        return;
      }
      mine = mine.after(actual.cursor().orElseThrow());
      theirs = theirs.after(expected.cursor().orElseThrow());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sluice gates", "Aragchi constructive", "negot*", "title:ferry"})
  void whyAnArticleStandsWhereItDoes(String query) {
    SearchRequest request = SearchRequest.of(query).explained();
    sameReasons(request);
    sameReasons(request.withRecency(RECENT));
    sameReasons(request.withFeedback());
  }

  @Test
  void whatIsAlikeWhenItWasAndHowNamesGoOn() {
    SearchRequest all = SearchRequest.everything();
    for (Hit hit : embedded.search(all.limit(5)).hits()) {
      String id = hit.article().id();
      same(cluster.similar(id, all), embedded.similar(id, all));
    }
    for (Timeline.Interval step : Timeline.Interval.values()) {
      assertThat(cluster.timeline(all, step)).isEqualTo(embedded.timeline(all, step));
      assertThat(cluster.quoteTimeline(all, step)).isEqualTo(embedded.quoteTimeline(all, step));
    }
    assertThat(cluster.complete("ab", all)).isEqualTo(embedded.complete("ab", all)).isNotEmpty();
    SearchRequest dated = all.from(LocalDate.of(2026, 4, 1));
    assertThat(cluster.complete("a", dated)).isEqualTo(embedded.complete("a", dated));
  }

  @Test
  void theSameContents() {
    assertThat(cluster.digest()).isEqualTo(embedded.digest());
    assertThat(cluster.check()).isEqualTo(embedded.check());
    assertThat(cluster.stats())
        .usingRecursiveComparison()
        .ignoringFields("bytes")
        .isEqualTo(embedded.stats());
  }

  private static void same(Results actual, Results expected) {
    assertThat(ids(actual)).isEqualTo(ids(expected));
    assertThat(actual.total()).isEqualTo(expected.total());
    assertThat(actual.undated()).isEqualTo(expected.undated());
    assertThat(actual.facets()).isEqualTo(expected.facets());
    assertThat(actual.suggestions()).isEqualTo(expected.suggestions());
    assertThat(actual.cursor().isPresent()).isEqualTo(expected.cursor().isPresent());
    for (int i = 0; i < expected.hits().size(); i++) {
      Hit hit = actual.hits().get(i);
      Hit wanted = expected.hits().get(i);
      assertThat(hit.rank()).isEqualTo(wanted.rank());
      assertThat(hit.score()).isCloseTo(wanted.score(), within(CLOSE));
      assertThat(hit.article()).isEqualTo(wanted.article());
      assertThat(hit.highlights()).isEqualTo(wanted.highlights());
      assertThat(hit.copies()).isEqualTo(wanted.copies());
      sameQuotes(hit.quotes(), wanted.quotes());
    }
  }

  private static List<String> ids(Results results) {
    return results.hits().stream().map(hit -> hit.article().id()).toList();
  }

  private static void sameQuotes(List<QuoteHit> actual, List<QuoteHit> expected) {
    assertThat(actual.stream().map(QuoteHit::quote).toList())
        .isEqualTo(expected.stream().map(QuoteHit::quote).toList());
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.get(i).ranges()).isEqualTo(expected.get(i).ranges());
      assertThat(actual.get(i).context()).isEqualTo(expected.get(i).context());
      assertThat(actual.get(i).copies()).isEqualTo(expected.get(i).copies());
      assertThat(actual.get(i).score()).isCloseTo(expected.get(i).score(), within(CLOSE));
    }
  }

  private static void sameReasons(SearchRequest request) {
    List<Hit> actual = cluster.search(request).hits();
    List<Hit> expected = embedded.search(request).hits();
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      same(actual.get(i).explanation().orElseThrow(), expected.get(i).explanation().orElseThrow());
    }
  }

  private static void same(Explanation actual, Explanation expected) {
    // Reckoned again in floats, whose rounding grows with the score.
    double value = expected.computation().value();
    assertThat(actual.computation().value()).isCloseTo(value, within(CLOSE * Math.max(1, value)));
    assertThat(actual.reasons()).hasSameSizeAs(expected.reasons());
    for (int i = 0; i < expected.reasons().size(); i++) {
      Reason reason = actual.reasons().get(i);
      Reason wanted = expected.reasons().get(i);
      assertThat(reason.score())
          .isCloseTo(wanted.score(), within(CLOSE * Math.max(1, wanted.score())));
      if (wanted instanceof Reason.WordMatch words) {
        assertThat(((Reason.WordMatch) reason).matches()).isEqualTo(words.matches());
      }
    }
  }
}

package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.search.Highlight;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Range;
import org.onrecord.search.Ranking;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** What each form of the query language finds. */
class QueryLanguageTest {

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LuceneStore store;

  @BeforeAll
  static void addArticles() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    store.put(
        article("gates")
            .titled("Negotiators meet")
            .saying("The gates of Saltmere stay shut, Halden Roe said: “We are negotiating.”")
            .quoting("“We are negotiating.”", "Halden Roe", "Halden Roe")
            .with("Halden Roe", "Halden Roe")
            .builder()
            .published(LocalDate.of(2026, 3, 12))
            .language("en-GB")
            .attribute("desk", "the coast")
            .build());
    store.put(
        article("gate")
            .titled("A gate")
            .saying("One gate at Saltmere. Long after the flood it was found shut. Négociation.")
            .builder()
            .published(LocalDate.of(2025, 12, 31))
            .language("en")
            .build());
    store.put(
        article("tor")
            .titled("Das Tor")
            .saying("Die Stadt Saltmere.")
            .builder()
            .language("de")
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
        "gates|gate gates",
        "=gates|gates",
        "=gate|gate",
        "=\"the gates of\"|gates",
        "=\"the gate of\"|''",
        "title:=gate|gate",
        "negotiat*|gates",
        "negoc*|gate",
        "said:negotiat*|gates",
        "speaker:ro*|gates",
        "Saltmre~|gate gates tor",
        "title:negociators~|gates",
        "\"gate shut\"~2|''",
        "\"gates shut\"~3|gates",
        "\"gate shut\"~12|gate gates",
        "lang:en|gate gates",
        "lang:EN-GB|gates",
        "Saltmere lang:de|tor",
        "date:2026|gates",
        "Saltmere until:2025|gate",
        "Saltmere -date:2026|gate tor",
        "attribute:\"desk=the coast\"|gates",
        "* -gate|tor",
      })
  void everyFormFindsWhatItSays(String query, String ids) {
    assertThat(ids(store.search(SearchRequest.of(query))))
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"negotiat*", "negotiatin~", "=negotiating", "title:negotiators negotiat*", "lang:en"})
  void quotesAreFoundByEveryFormToo(String query) {
    QuoteResults quotes = store.quotes(SearchRequest.of(query));
    assertThat(quotes).extracting(QuoteHit::text).containsExactly("“We are negotiating.”");
  }

  @Test
  void wordsThatAPatternStandsForAreShown() {
    assertThat(shown("salt*")).containsExactly("Saltmere");
    assertThat(shown("Saltmre~ AND date:2026")).containsExactly("Saltmere");
    QuoteHit quote = store.search(SearchRequest.of("negotiat*")).hits().get(0).quotes().get(0);
    assertThat(quote.ranges()).hasSize(1);
  }

  @Test
  void undatedArticlesThatADateInTheQueryLeavesOutAreCounted() {
    Results results = store.search(SearchRequest.of("Saltmere date:2026"));
    assertThat(results.total()).isEqualTo(1);
    assertThat(results.undated()).isEqualTo(1);
    assertThat(store.search(SearchRequest.of("Saltmere -date:2026")).undated()).isZero();
  }

  @Test
  void datesDoNotRank() {
    Hit plain = store.search(SearchRequest.of("negotiators")).hits().get(0);
    Hit dated = store.search(SearchRequest.of("negotiators date:2026")).hits().get(0);
    assertThat(dated.score()).isEqualTo(plain.score());
  }

  private static List<String> shown(String query) {
    Hit hit = store.search(SearchRequest.of(query)).hits().get(0);
    return hit.highlights().stream()
        .flatMap(
            highlight -> highlight.ranges().stream().map(range -> words(hit, highlight, range)))
        .distinct()
        .toList();
  }

  private static String words(Hit hit, Highlight highlight, Range range) {
    return hit.article().text(highlight.span().part()).substring(range.start(), range.end());
  }

  private static List<String> ids(Results results) {
    return StreamSupport.stream(results.spliterator(), false)
        .map(hit -> hit.article().id())
        .toList();
  }
}

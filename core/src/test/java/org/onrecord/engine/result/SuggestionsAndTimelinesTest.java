package org.onrecord.engine.result;

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
import org.onrecord.lucene.LuceneStore;
import org.onrecord.model.Article;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.Ranking;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Suggestion;
import org.onrecord.search.Timeline;
import org.onrecord.search.Timeline.Bucket;
import org.onrecord.search.Timeline.Interval;

/** Suggestions, similar articles, timelines and completions, and that filters govern them. */
class SuggestionsAndTimelinesTest {

  private static final SearchRequest ALL = SearchRequest.everything();
  private static final SearchRequest OPEN = ALL.attribute("access", "open");

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LuceneStore store;

  @BeforeAll
  static void addArticles() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    store.put(told("gates", "open", 3, "The sluice gates at Saltmere stay shut for the salmon."));
    store.put(told("salmon", "open", 5, "Salmon wait at the sluice gates of Saltmere."));
    store.put(told("bread", "open", 20, "Bakers raise the price of bread."));
    store.put(told("secret", "closed", 31, "Salmon at the sluice gates: Zarrin negotiates."));
    store.put(
        article("undated").saying("Bread again.").builder().attribute("access", "open").build());
    store.commit();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void wordsThatFindNothingAreGuessed() {
    assertThat(store.search(SearchRequest.of("slmon")).suggestions())
        .containsExactly(new Suggestion("slmon", "salmon"));
    assertThat(store.search(SearchRequest.of("bread negotiatse")).suggestions())
        .containsExactly(new Suggestion("negotiatse", "negotiates"));
    assertThat(store.quotes(SearchRequest.of("wiat")).suggestions())
        .containsExactly(new Suggestion("wiat", "wait"));
    assertThat(store.search(SearchRequest.of("salmon bread")).suggestions()).isEmpty();
  }

  @Test
  void aPhraseWithAWrongWordOffersTheNearestPhrase() {
    assertThat(store.search(SearchRequest.of("\"sluise gates\"")).suggestions())
        .containsExactly(new Suggestion("sluise gates", "sluice gates"));
    assertThat(store.search(SearchRequest.of("\"salmon gates of Saltmere\"")).suggestions())
        .containsExactly(new Suggestion("salmon gates of Saltmere", "sluice gates at Saltmere"));
    assertThat(store.search(SearchRequest.of("\"price of butter\"")).suggestions()).isEmpty();
    assertThat(store.search(SearchRequest.of("\"raise the cost of bread\"")).suggestions())
        .containsExactly(new Suggestion("raise the cost of bread", "raise the price of bread"));
    assertThat(store.search(SearchRequest.of("\"sluice gates\"")).suggestions()).isEmpty();
    assertThat(store.search(filtered("\"Zarrin negotiate peace\"")).suggestions()).isEmpty();
  }

  @Test
  void aQueryOfStopWordsSaysWhyItFindsNothing() {
    assertThat(store.search(SearchRequest.of("the of")).ignored())
        .singleElement()
        .asString()
        .startsWith("“the of” has only words that nearly every article has");
    assertThat(store.search(SearchRequest.of("\"of the\"")).ignored()).hasSize(1);
    assertThat(store.search(SearchRequest.of("the herring")).ignored()).isEmpty();
  }

  @Test
  void aWordThatAFilterHidesIsNotSuggested() {
    assertThat(store.search(filtered("negotiatse")).suggestions()).isEmpty();
    assertThat(store.search(filtered("zarren")).suggestions()).isEmpty();
    assertThat(store.search(filtered("slmon")).suggestions())
        .containsExactly(new Suggestion("slmon", "salmon"));
  }

  @Test
  void similarArticlesAreThoseOfTheSameWords() {
    assertThat(ids(store.similar("gates", ALL))).containsExactly("salmon", "secret");
    assertThat(ids(store.similar("gates", OPEN))).containsExactly("salmon");
    assertThat(ids(store.similar("nothing", ALL))).isEmpty();
  }

  @Test
  void aHiddenArticleIsLikeNothing() {
    assertThat(ids(store.similar("secret", OPEN))).isEmpty();
  }

  @Test
  void timelinesCountByDayWeekAndMonth() {
    assertThat(store.timeline(ALL, Interval.YEAR))
        .isEqualTo(
            new Timeline(Interval.YEAR, List.of(new Bucket(LocalDate.of(2026, 1, 1), 4)), 1));
    assertThat(store.timeline(ALL, Interval.MONTH))
        .isEqualTo(
            new Timeline(Interval.MONTH, List.of(new Bucket(LocalDate.of(2026, 3, 1), 4)), 1));
    assertThat(store.timeline(OPEN, Interval.WEEK).buckets())
        .containsExactly(
            new Bucket(LocalDate.of(2026, 3, 2), 2), new Bucket(LocalDate.of(2026, 3, 16), 1));
    Timeline quotes = store.quoteTimeline(SearchRequest.of("salmon"), Interval.DAY);
    assertThat(quotes.buckets()).hasSize(3);
    assertThat(quotes.total()).isEqualTo(3);
  }

  @Test
  void namesAreCompletedFromWhatMatches() {
    assertThat(store.complete("z", ALL)).containsExactly(new Value("Darius Zarrin", 1));
    assertThat(store.complete("DARIUS Z", ALL)).hasSize(1);
    assertThat(store.complete("mir", ALL)).containsExactly(new Value("Mira Lund", 4));
    assertThat(store.complete("arr", ALL)).isEmpty();
    assertThat(store.complete(" ", ALL)).isEmpty();
    assertThat(store.complete("z", OPEN)).isEmpty();
    assertThat(store.complete("mir", OPEN)).containsExactly(new Value("Mira Lund", 3));
  }

  private static SearchRequest filtered(String words) {
    return SearchRequest.of(words).attribute("access", "open");
  }

  private static Article told(String id, String access, int day, String body) {
    var article = article(id).saying(body).quoting(body, "Roe", "Halden Roe");
    if (body.contains("Zarrin")) {
      article.with("Darius Zarrin", "Zarrin");
    }
    return article
        .builder()
        .author("Mira Lund")
        .published(LocalDate.of(2026, 3, day))
        .attribute("access", access)
        .build();
  }

  private static List<String> ids(Results results) {
    return results.hits().stream().map(hit -> hit.article().id()).toList();
  }
}

package org.onrecord.engine.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.search.Highlight;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.Range;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;

/** What is marked in articles that are found. */
class HighlightsTest {

  private static final String RAIN = "It rained on the harbour all day long. ".repeat(5_200);
  private static final String END =
      "Then the sluice gates opened. Jalilov called it “a day for the fish, a day for the gates”.";

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LuceneStore store;

  @BeforeAll
  static void addArticles() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    store.put(
        article("long")
            .titled("Opened at last: the sluice gates")
            .saying(RAIN + END)
            .quoting("“a day for the fish, a day for the gates”", "Jalilov", "Farouk Jalilov")
            .with("Farouk Jalilov", "Jalilov")
            .build());
    store.commit();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void whatMatchesAfterTwoHundredThousandCharactersIsMarked() {
    assertThat(RAIN.length()).isGreaterThan(200_000);
    assertThat(marked("fish")).containsExactly("fish");
    assertThat(marked("Dzhalilov")).containsExactly("Jalilov");
  }

  @Test
  void aPhraseIsOneRange() {
    assertThat(marked("\"sluice gates\"")).containsExactly("sluice gates", "sluice gates");
    assertThat(marked("=\"the sluice gates\"")).containsExactly("sluice gates", "sluice gates");
    assertThat(marked("title:\"sluice gates\"")).containsExactly("sluice gates", "sluice gates");
  }

  @Test
  void aPhraseIsOneRangeInAQuoteToo() {
    QuoteHit quote = store.quotes(SearchRequest.of("\"day for the gates\"")).hits().get(0);
    assertThat(quote.ranges())
        .extracting(range -> quote.article().body().substring(range.start(), range.end()))
        .containsExactly("day for the gates");
  }

  private static List<String> marked(String query) {
    Hit hit = store.search(SearchRequest.of(query)).hits().get(0);
    return hit.highlights().stream()
        .flatMap(
            highlight -> highlight.ranges().stream().map(range -> words(hit, highlight, range)))
        .toList();
  }

  private static String words(Hit hit, Highlight highlight, Range range) {
    return hit.article().text(highlight.span().part()).substring(range.start(), range.end());
  }
}

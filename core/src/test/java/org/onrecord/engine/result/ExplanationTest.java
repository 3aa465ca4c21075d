package org.onrecord.engine.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.annotate.Annotator;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.model.Article;
import org.onrecord.search.Explanation;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.Ranking;
import org.onrecord.search.Reason;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.TermMatch;

/** Why hits stand where they do. */
class ExplanationTest {

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LuceneStore store;

  @BeforeAll
  static void addArticles() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    Annotator annotator = Annotator.create();
    for (int i = 0; i < 6; i++) {
      store.put(
          annotator.annotate(
              Article.builder("filler" + i)
                  .title("Rain " + i)
                  .body("It rained on the gates. Nobody came, said Mara Sandoval.")
                  .build()));
    }
    store.put(
        annotator.annotate(
            Article.builder("gates")
                .title("The gates stay shut")
                .body(
                    "“We are hopeful about the gates”, said Brendan Kovalenko, the harbour"
                        + " master. The gates were shut in May. Mayor Mara Sandoval said that"
                        + " nobody had asked the city.")
                .build()));
    store.commit();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gates",
        "gates shut",
        "Kovalenko hopeful",
        "Kovalenka hopeful gates",
        "\"stay shut\" OR rain",
        "speaker:Kovalenko gates",
        "said:hopeful",
        "title:gates -rain",
        "gat* shutt~",
        "=gates \"gates may\"~5",
        "actor:Sandoval",
        "*",
        "kind:direct",
        "date:2026"
      })
  void theReasonsSumToTheScore(String query) {
    SearchRequest request = SearchRequest.of(query).explained();
    for (Hit hit : store.search(request)) {
      assertSums(hit.explanation().orElseThrow(), hit.score());
    }
    for (QuoteHit hit : store.quotes(request)) {
      assertSums(hit.explanation().orElseThrow(), hit.score());
    }
  }

  @Test
  void aReasonSaysWhichWordStandsWhereAndHowOften() {
    Hit hit = store.search(SearchRequest.of("gates").explained()).hits().get(0);

    Reason.WordMatch reason = (Reason.WordMatch) reasons(hit).get(0);
    assertThat(reason.queryText()).isEqualTo("gates");
    assertThat(reason.matches())
        .extracting(found -> found.field() + " " + found.term() + " " + found.termFrequency())
        .containsExactlyInAnyOrder("title gate 1", "body gate 2");
    assertThat(reason.matches())
        .filteredOn(found -> found.field().equals("title"))
        .allSatisfy(found -> assertThat(found.fieldWeight()).isEqualTo(8))
        .allSatisfy(found -> assertThat(found.documentFrequency()).hasValue(1));
  }

  @Test
  void whoSaidWhatIsExplainedByTheQuoteAndItsSpeaker() {
    Hit hit = store.search(SearchRequest.of("Kovalenka hopeful").explained()).hits().get(0);

    assertThat(reasons(hit))
        .filteredOn(Reason.QuoteMatch.class::isInstance)
        .map(Reason.QuoteMatch.class::cast)
        .singleElement()
        .satisfies(quoted -> assertThat(quoted.quote().speakerName()).contains("Brendan Kovalenko"))
        .satisfies(
            quoted -> assertThat(sum(quoted.reasons())).isCloseTo(quoted.score(), rounding(1)))
        .satisfies(
            quoted ->
                assertThat(quoted.reasons())
                    .map(Reason.WordMatch.class::cast)
                    .extracting(Reason.WordMatch::queryText)
                    .contains("Kovalenka", "hopeful"));
  }

  @Test
  void aWordOfAQuoteCountsMoreInItsVeryForm() {
    Hit hit = store.search(SearchRequest.of("Kovalenko gates").explained()).hits().get(0);

    assertThat(reasons(hit))
        .filteredOn(Reason.QuoteMatch.class::isInstance)
        .flatExtracting(quoted -> ((Reason.QuoteMatch) quoted).reasons())
        .flatExtracting(words -> ((Reason.WordMatch) words).matches())
        .map(TermMatch.class::cast)
        .extracting(found -> found.field() + " " + found.term() + " " + found.isExactForm())
        .contains("said gate false", "said gates true");
  }

  @Test
  void nothingIsExplainedUnlessAsked() {
    assertThat(store.search(SearchRequest.of("gates")))
        .allSatisfy(hit -> assertThat(hit.explanation()).isEmpty());
  }

  private static List<Reason> reasons(Hit hit) {
    return hit.explanation().orElseThrow().reasons();
  }

  private static void assertSums(Explanation explanation, double score) {
    assertThat(sum(explanation.reasons())).isCloseTo(score, rounding(score));
    assertThat(explanation.computation().value()).isCloseTo(score, rounding(score));
  }

  private static double sum(List<Reason> reasons) {
    return reasons.stream().mapToDouble(Reason::score).sum();
  }

  private static Offset<Double> rounding(double score) {
    return within(1e-5 * Math.max(1, score));
  }
}

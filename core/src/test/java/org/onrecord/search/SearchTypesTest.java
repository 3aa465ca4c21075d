package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;

/** Requests and results are values: equal by their parts, and never changed. */
class SearchTypesTest {

  private static final Article ARTICLE = Article.builder("gates").title("Gates stay shut").build();

  private static final Quote QUOTE = Quote.builder("“No.”", Quote.Kind.DIRECT).build();

  private static final Hit HIT =
      Hit.builder(1, 2.5, ARTICLE)
          .quotes(List.of(QuoteHit.builder(1, 1, ARTICLE, QUOTE).build()))
          .build();

  private static final SearchRequest REQUEST = SearchRequest.of("gates shut");

  @Test
  void resultsBuiltOfAllPartsOfOthersAreEqualToThem() {
    Results results =
        Results.builder(List.of(HIT), 3)
            .undated(1)
            .cursor("next")
            .suggestions(List.of(new Suggestion("gats", "gates")))
            .ignored(List.of("“x:” was ignored"))
            .build();
    assertThat(results.toBuilder().build()).isEqualTo(results).hasSameHashCodeAs(results);
    assertThat(HIT.toBuilder().build()).isEqualTo(HIT).hasSameHashCodeAs(HIT);
    assertThat(results.toBuilder().undated(2).build()).isNotEqualTo(results);
    assertThat(results.toBuilder().cursor("last").build()).isNotEqualTo(results);
    assertThat(HIT.toBuilder().quotes(List.of()).build()).isNotEqualTo(HIT);
    assertThat(results).containsExactly(HIT);
  }

  @Test
  void resultsKeepTheListsTheyWereGiven() {
    List<Hit> hits = new ArrayList<>(List.of(HIT));
    Results results = Results.builder(hits, 1).build();
    hits.clear();
    assertThat(results.hits()).containsExactly(HIT);
  }

  @Test
  void eachMethodOfARequestMakesAnother() {
    LocalDate day = LocalDate.of(2026, 5, 1);
    assertThat(
            List.of(
                REQUEST.author("Lund"),
                REQUEST.actor("Lund"),
                REQUEST.speaker("Lund"),
                REQUEST.attribute("desk", "coast"),
                REQUEST.only(Facet.OUTLET, "Post"),
                REQUEST.facet(Facet.OUTLET),
                REQUEST.from(day),
                REQUEST.to(day),
                REQUEST.kind(Quote.Kind.DIRECT),
                REQUEST.confidence(.5),
                REQUEST.limit(3),
                REQUEST.sort(Order.NEWEST),
                REQUEST.after("next"),
                REQUEST.exactNames(),
                REQUEST.explained(),
                REQUEST.collapsed(),
                REQUEST.withRecency(new Recency(7, day)),
                REQUEST.withFeedback(),
                REQUEST.withoutSnippets(),
                REQUEST.withoutQuery()))
        .doesNotContain(REQUEST)
        .doesNotHaveDuplicates();
    assertThat(REQUEST).isEqualTo(SearchRequest.of("gates shut"));
    assertThat(REQUEST.limit(3).explained()).isEqualTo(REQUEST.explained().limit(3));
    assertThat(REQUEST.from(day).withoutDates()).isEqualTo(REQUEST);
  }

  @Test
  void theDefaultsOfRankingCanBeChangedOneByOne() {
    Ranking ranking = Ranking.builder().k1(.9f).build();
    assertThat(ranking.k1()).isEqualTo(.9f);
    assertThat(ranking.toBuilder().k1(Ranking.DEFAULT.k1()).build()).isEqualTo(Ranking.DEFAULT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ranking.builder().b(2))
        .withMessage("b is 2.0; it must be from 0 to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ranking.builder().title(.5f))
        .withMessage("title is 0.5; it must be 1 or more");
  }

  @Test
  void aConfidenceIsAShare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchRequest.everything().confidence(80))
        .withMessage("confidence is 80.0; it must be from 0 to 1");
    assertThatIllegalArgumentException().isThrownBy(() -> new Query.MinConfidence(Double.NaN));
  }
}

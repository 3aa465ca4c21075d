package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Articles and what they are made of are values: equal by their parts, and never changed. */
class ValueTypesTest {

  private static final Speaker ROE =
      Speaker.builder("Roe").span(Span.body(20, 23)).name("Halden Roe").confidence(.9).build();

  private static final Quote QUOTE =
      Quote.builder("“High water,”", Quote.Kind.PARTIAL)
          .span(Span.body(0, 13))
          .utterance(2)
          .clause(Span.body(0, 19))
          .cue(new Cue(Span.body(14, 18), "said"))
          .speaker(ROE)
          .build();

  private static final Published PUBLISHED =
      Published.on(LocalDate.of(2026, 5, 1), Published.DateSource.URL, .8, "2026/05/01")
          .withTime(LocalTime.NOON, ZoneOffset.UTC);

  private static final Article ARTICLE =
      Article.builder("gates")
          .title("Gates stay shut")
          .standfirst("Saltmere waits")
          .body("“High water,” said Roe. ".repeat(100))
          .author("Mira Lund")
          .published(PUBLISHED)
          .outlet("Saltmere Post")
          .url("https://post.example/gates")
          .language("en")
          .section("Coast")
          .file("post/gates.txt")
          .actors(List.of(Actor.of("Halden Roe", Actor.Kind.PERSON)))
          .quotes(List.of(QUOTE))
          .attribute("desk", "coast")
          .build();

  @Test
  void anArticleBuiltOfAllPartsOfAnotherIsEqualToIt() {
    assertThat(ARTICLE.toBuilder().build()).isEqualTo(ARTICLE).hasSameHashCodeAs(ARTICLE);
    assertThat(QUOTE.toBuilder().build()).isEqualTo(QUOTE).hasSameHashCodeAs(QUOTE);
    assertThat(ROE.toBuilder().build()).isEqualTo(ROE).hasSameHashCodeAs(ROE);
    assertThat(PUBLISHED.toBuilder().build()).isEqualTo(PUBLISHED).hasSameHashCodeAs(PUBLISHED);
  }

  @Test
  void anArticleThatDiffersInOnePartIsAnother() {
    assertThat(
            List.of(
                ARTICLE.toBuilder().title("").build(),
                ARTICLE.toBuilder().standfirst("").build(),
                ARTICLE.toBuilder().body("").build(),
                ARTICLE.toBuilder().author("Kess Aldan").build(),
                ARTICLE.toBuilder().published(LocalDate.of(2026, 5, 1)).build(),
                ARTICLE.toBuilder().outlet("Post").build(),
                ARTICLE.toBuilder().url("https://post.example").build(),
                ARTICLE.toBuilder().language("de").build(),
                ARTICLE.toBuilder().section("City").build(),
                ARTICLE.toBuilder().withoutFile().build(),
                ARTICLE.toBuilder().actors(List.of()).build(),
                ARTICLE.toBuilder().quotes(List.of()).build(),
                ARTICLE.toBuilder().attributes(Map.of()).build(),
                ARTICLE.annotated(ARTICLE.actors(), ARTICLE.quotes(), java.util.Set.of())))
        .doesNotContain(ARTICLE)
        .doesNotHaveDuplicates();
  }

  @Test
  void aQuoteThatDiffersInOnePartIsAnother() {
    assertThat(
            List.of(
                Quote.builder("“High water,”", Quote.Kind.PARTIAL).build(),
                QUOTE.withUtterance(3),
                QUOTE.withClause(Span.body(0, 13)),
                QUOTE.withSpeaker(ROE.withName("Roe")),
                QUOTE.withSpeaker(ROE.withOrganization("Harbour Trust")),
                QUOTE.withSpeaker(ROE.toBuilder().confidence(1).build()),
                QUOTE.withSpeaker(ROE.toBuilder().span(Span.body(1, 2)).build())))
        .doesNotContain(QUOTE)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatABuilderWasGivenCanChangeAfterwards() {
    List<Quote> quotes = new ArrayList<>(List.of(QUOTE));
    ArticleBuilder builder = Article.builder("gates").quotes(quotes).attribute("desk", "coast");
    Article article = builder.build();
    quotes.clear();
    builder.author("Mira Lund").attribute("desk", "city");
    assertThat(article.quotes()).containsExactly(QUOTE);
    assertThat(article.authors()).isEmpty();
    assertThat(article.attributes()).isEqualTo(Map.of("desk", List.of("coast")));
  }

  @Test
  void theTextOfAnArticleIsNotInItsDescription() {
    assertThat(ARTICLE).hasToString("gates (Gates stay shut, 1 quotes)");
    assertThat(QUOTE).hasToString("“High water,” — Halden Roe");
  }

  @Test
  @SuppressWarnings("NullAway") // Callers without a check of nulls are told which argument it is.
  void aMissingArgumentIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> Article.builder("gates").title(null))
        .withMessage("title");
    assertThatNullPointerException()
        .isThrownBy(() -> Quote.builder("“No.”", null))
        .withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> Actor.of("Roe", Actor.Kind.PERSON).withMentions(null))
        .withMessage("mentions");
  }

  @Test
  void anArgumentOutOfRangeIsRefusedWithItsValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.builder(" ").build())
        .withMessage("article id is blank; use its URL or another permanent name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUOTE.withUtterance(0))
        .withMessage("utterance is 0; it must be 1 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ROE.toBuilder().confidence(Double.NaN))
        .withMessage("speaker confidence NaN is not between 0 and 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Published.builder(Published.DateSource.TEXT).build())
        .withMessage("publication date needs either a date, or both earliest and latest");
  }
}

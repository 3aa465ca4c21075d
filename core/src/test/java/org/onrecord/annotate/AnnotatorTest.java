package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.CpuTime;
import org.onrecord.model.Article;
import org.onrecord.model.Article.Layer;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;

class AnnotatorTest {

  private static Article article(String body) {
    return Article.builder("test").title("Gates to open").body(body).build();
  }

  @Test
  void layersThatAreGivenAreKept() {
    Article given = article("“Yes,” said Anna Lund.").toBuilder().quotes(List.of()).build();
    assertThat(Annotator.create().annotate(given).quotes()).isEmpty();
    assertThat(Annotator.create().annotate(given).actors())
        .extracting(actor -> actor.name())
        .contains("Anna Lund");
  }

  @Test
  void annotatingTwiceChangesNothing() {
    Article once = Annotator.create().annotate(article("“Yes,” said Anna Lund."));
    assertThat(Annotator.create().annotate(once)).isEqualTo(once);
  }

  @Test
  void actorsAreFoundInEnglishOnly() {
    String german =
        "Am Dienstag sagte die Hafenmeisterin Anna Lund, dass die Menschen in der Stadt seit dem Krieg"
            + " nicht mehr auf die Fähre warten wollen und dass im Juli ein neuer Steg gebaut wird.";
    assertThat(Annotator.create().annotate(article(german)).actors()).isEmpty();
    assertThat(Annotator.create().annotate(article("Anna Lund said no.")).actors()).isNotEmpty();
  }

  @Property(tries = 500)
  void quotesStandInsideTheTextAndInOrder(@ForAll("news") String body) {
    assertInsideTheTextAndInOrder(Annotator.create().explain(article(body)), body);
  }

  private static void assertInsideTheTextAndInOrder(List<ExplainedQuote> findings, String body) {
    int at = 0;
    for (ExplainedQuote finding : findings) {
      Quote quote = finding.quote();
      Span span = quote.span().orElseThrow();
      assertThat(span.coveredText(body)).isEqualTo(quote.text()).isNotBlank();
      assertThat(span.start()).isGreaterThanOrEqualTo(at);
      quote
          .speaker()
          .ifPresent(s -> assertThat(s.span().orElseThrow().coveredText(body)).isEqualTo(s.text()));
      quote.cue().ifPresent(cue -> assertThat(cue.span().coveredText(body)).isEqualTo(cue.text()));
      at = span.start();
    }
  }

  @Property(tries = 300)
  void anyTextKeepsItsWordsAndGetsBothLayers(@ForAll String body) {
    Article annotated = Annotator.create().annotate(article(body));
    assertThat(annotated.layers()).containsExactlyInAnyOrder(Layer.ACTORS, Layer.QUOTES);
    assertThat(annotated.body()).isEqualTo(body);
    assertThat(annotated.quotes())
        .allSatisfy(q -> assertThat(q.span().orElseThrow().coveredText(body)).isEqualTo(q.text()));
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "Anna Lund",
            "said",
            "that",
            "“",
            "”",
            "‘",
            "’",
            "\"",
            ",",
            ".",
            "?",
            ":",
            "—",
            "(",
            ")",
            "he",
            "she",
            "who",
            "according",
            "to",
            "the",
            "mayor",
            "’s",
            "and",
            "adding",
            "gates",
            "\n",
            "\n\n",
            "ROE:",
            "U.S.",
            "🙂",
            "told",
            "called",
            "by",
            "of",
            "was")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join(" ", words).replace(" ’s", "’s"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "\"a\" ",
        "‘",
        "“Yes,” he said. ",
        "Roe, ",
        "he said and ",
        "said that ",
        "LUND: a\n"
      })
  void aMegabyteOfAnythingTakesSeconds(String piece) {
    String body = piece.repeat(1_000_000 / piece.length());
    List<ExplainedQuote> findings = new ArrayList<>();
    // Two to ten seconds by the machine; what grows quadratically takes many minutes.
    CpuTime.assertWithin(
        Duration.ofSeconds(40), () -> findings.addAll(Annotator.create().explain(article(body))));
    assertInsideTheTextAndInOrder(findings, body);
  }

  @Test
  void everyQuoteOfALongTextIsFound() {
    int count = 20_000;
    assertThat(Annotator.create().explain(article("“Yes,” he said. ".repeat(count))))
        .hasSize(count)
        .allSatisfy(finding -> assertThat(finding.quote().text()).isEqualTo("“Yes,”"));
  }
}

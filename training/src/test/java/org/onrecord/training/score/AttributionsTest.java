package org.onrecord.training.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Quote;
import org.onrecord.model.Quote.Kind;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.TextSpan;

class AttributionsTest {

  private static final Span ROE = Span.body(100, 103);
  private static final Span HE = Span.body(200, 202);

  private static ExplainedQuote quote(int utterance, Kind kind, int start, int end, Span mention) {
    Speaker speaker =
        Speaker.builder("Roe").span(mention).name("Halden Roe").confidence(.9).build();
    return new ExplainedQuote(
        Quote.builder("“…”", kind)
            .span(Span.body(start, end))
            .utterance(utterance)
            .speaker(speaker)
            .build(),
        Optional.empty());
  }

  private static ExplainedQuote within(ExplainedQuote finding, int start, int end) {
    return new ExplainedQuote(finding.quote().withClause(Span.body(start, end)), finding.rule());
  }

  @Test
  void theQuotesOfAnUtteranceAreItsParts() {
    List<AttributedQuote> whole =
        Attributions.ofUtterances(
            List.of(
                quote(1, Kind.DIRECT, 0, 10, ROE),
                quote(1, Kind.DIRECT, 20, 30, ROE),
                quote(2, Kind.DIRECT, 40, 50, ROE)));

    assertThat(whole)
        .extracting(AttributedQuote::parts)
        .containsExactly(
            List.of(new TextSpan(0, 10), new TextSpan(20, 30)), List.of(new TextSpan(40, 50)));
  }

  @Test
  void fragmentsOfOneClauseAreOnePart() {
    List<AttributedQuote> whole =
        Attributions.ofUtterances(
            List.of(
                within(quote(1, Kind.PARTIAL, 10, 20, ROE), 0, 50),
                within(quote(1, Kind.PARTIAL, 30, 40, ROE), 0, 50)));

    assertThat(whole)
        .singleElement()
        .satisfies(one -> assertThat(one.parts()).containsExactly(new TextSpan(0, 50)));
  }

  @Test
  void anotherMentionIsAnotherAttribution() {
    List<ExplainedQuote> found =
        List.of(quote(1, Kind.DIRECT, 0, 10, ROE), quote(1, Kind.DIRECT, 20, 30, HE));

    assertThat(Attributions.ofUtterances(found)).hasSize(2);
  }
}

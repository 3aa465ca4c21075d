package org.onrecord.training.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.Finding;
import org.onrecord.model.Quote;
import org.onrecord.model.Quote.Kind;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.Stretch;

class AttributionsTest {

  private static final Span ROE = Span.body(100, 103);
  private static final Span HE = Span.body(200, 202);

  private static Finding quote(int utterance, Kind kind, int start, int end, Span mention) {
    Speaker speaker = new Speaker(Optional.of(mention), "Roe", "Halden Roe", .9);
    return new Finding(
        new Quote(
            Optional.of(Span.body(start, end)),
            "“…”",
            kind,
            utterance,
            Optional.empty(),
            Optional.empty(),
            Optional.of(speaker)),
        Optional.empty());
  }

  private static Finding within(Finding finding, int start, int end) {
    return new Finding(finding.quote().inClause(Span.body(start, end)), finding.rule());
  }

  @Test
  void theQuotesOfAnUtteranceAreItsParts() {
    List<AttributedQuote> whole =
        Attributions.whole(
            List.of(
                quote(1, Kind.DIRECT, 0, 10, ROE),
                quote(1, Kind.DIRECT, 20, 30, ROE),
                quote(2, Kind.DIRECT, 40, 50, ROE)));

    assertThat(whole)
        .extracting(AttributedQuote::parts)
        .containsExactly(
            List.of(new Stretch(0, 10), new Stretch(20, 30)), List.of(new Stretch(40, 50)));
  }

  @Test
  void fragmentsOfOneClauseAreOnePart() {
    List<AttributedQuote> whole =
        Attributions.whole(
            List.of(
                within(quote(1, Kind.PARTIAL, 10, 20, ROE), 0, 50),
                within(quote(1, Kind.PARTIAL, 30, 40, ROE), 0, 50)));

    assertThat(whole)
        .singleElement()
        .satisfies(one -> assertThat(one.parts()).containsExactly(new Stretch(0, 50)));
  }

  @Test
  void anotherMentionIsAnotherAttribution() {
    List<Finding> found =
        List.of(quote(1, Kind.DIRECT, 0, 10, ROE), quote(1, Kind.DIRECT, 20, 30, HE));

    assertThat(Attributions.whole(found)).hasSize(2);
  }
}

package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Speaker;
import org.onrecord.search.QuoteHit;

class QuotePrinterTest {

  private static final Article TALKS =
      Article.builder("talks.txt").title("Talks resume").author("Dave DeCamp").build();
  private static final Article ROME = Article.builder("rome.txt").title("On to Rome").build();

  @Test
  void whatOneSpeakerSaysInOneArticleStandsTogether() {
    assertThat(
            print(
                quote(1, TALKS, "“If it’s narrow,”", Quote.Kind.DIRECT, "Parsi"),
                quote(2, TALKS, "a deal is near", Quote.Kind.INDIRECT, "he"),
                quote(3, ROME, "“Soon.”", Quote.Kind.DIRECT, "Parsi")))
        .isEqualTo(
            """
            Trita Parsi
               1. “If it’s narrow,”
               2. a deal is near (paraphrased) (written “he”)
               — Talks resume
                 Dave DeCamp · undated · talks.txt

            Trita Parsi
               3. “Soon.”
               — On to Rome
                 undated · rome.txt
            """);
  }

  @Test
  void aQuoteOfNobodySaysSoOnce() {
    Quote quote =
        new Quote(
            Optional.empty(),
            "“deal”",
            Quote.Kind.PARTIAL,
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(print(new QuoteHit(1, 1, ROME, quote, List.of(), Optional.empty(), List.of())))
        .startsWith("(no speaker named)\n   1. “deal”\n");
  }

  private static String print(QuoteHit... hits) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Output output = new Output(out);
    new QuotePrinter(output, new Terminal(80, false)).print(List.of(hits));
    output.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static QuoteHit quote(
      int rank, Article article, String words, Quote.Kind kind, String written) {
    Speaker speaker = new Speaker(Optional.empty(), written, "Trita Parsi", .9);
    Quote quote =
        new Quote(
            Optional.empty(),
            words,
            kind,
            rank,
            Optional.empty(),
            Optional.empty(),
            Optional.of(speaker));
    return new QuoteHit(rank, 1, article, quote, List.of(), Optional.empty(), List.of());
  }
}

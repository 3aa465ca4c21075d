package org.onrecord.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Terminal;
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
               2. a deal is near (indirect) (written “he”)
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
    Quote quote = Quote.builder("“deal”", Quote.Kind.PARTIAL).build();
    assertThat(print(QuoteHit.builder(1, 1, ROME, quote).build()))
        .startsWith("(no speaker named)\n   1. “deal”\n");
  }

  @Test
  void whatASpeakerSaysCanStandTogether() {
    QuoteHit other = quote(2, ROME, "“No.”", Quote.Kind.DIRECT, "Olle Hark", "Olle Hark");
    assertThat(
            printed(
                printer ->
                    printer.printBySpeaker(
                        List.of(
                            quote(1, TALKS, "“Soon.”", Quote.Kind.DIRECT, "Parsi"),
                            other,
                            quote(3, ROME, "“Later.”", Quote.Kind.DIRECT, "Parsi")))))
        .isEqualTo(
            """
            Trita Parsi
               1. “Soon.”
               — Talks resume
                 Dave DeCamp · undated · talks.txt
               3. “Later.”
               — On to Rome
                 undated · rome.txt

            Olle Hark
               2. “No.”
               — On to Rome
                 undated · rome.txt
            """);
  }

  @Test
  void ofManyArticlesWithTheSameQuoteTheFirstAreListedAndTheOthersCounted() {
    Quote quote = Quote.builder("“deal”", Quote.Kind.PARTIAL).build();
    List<QuoteHit.Copy> copies =
        IntStream.range(0, 20_000)
            .mapToObj(i -> Article.builder("copy" + i).build())
            .map(article -> new QuoteHit.Copy(article, quote))
            .toList();
    assertThat(print(QuoteHit.builder(1, 1, ROME, quote).copies(copies).build()).lines())
        .hasSizeLessThan(12)
        .contains("     also in undated · copy4", "     and in 19,995 other articles");
  }

  private static String print(QuoteHit... hits) {
    return printed(printer -> printer.print(List.of(hits)));
  }

  private static String printed(Consumer<QuotePrinter> printing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Output output = new Output(out);
    printing.accept(new QuotePrinter(output, new Terminal(80, false), false));
    output.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static QuoteHit quote(
      int rank, Article article, String words, Quote.Kind kind, String written) {
    return quote(rank, article, words, kind, written, "Trita Parsi");
  }

  private static QuoteHit quote(
      int rank, Article article, String words, Quote.Kind kind, String written, String name) {
    Speaker speaker = Speaker.builder(written).name(name).confidence(.9).build();
    Quote quote = Quote.builder(words, kind).utterance(rank).speaker(speaker).build();
    return QuoteHit.builder(rank, 1, article, quote).build();
  }
}

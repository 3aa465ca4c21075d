package org.onrecord.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.search.Highlight;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.Range;

class HitPrinterTest {

  private static final String QUOTE = "“constructive and promising”";
  private static final String BODY =
      "Aragchi called the talks " + QUOTE + ". The delegation was headed by Abbas Araghchi.";
  private static final Article ARTICLE =
      Article.builder("talks.txt").title("Talks resume").author("Dave DeCamp").body(BODY).build();

  @Test
  void aHitIsTitleSourceQuoteAndPassage() {
    assertThat(print(new Terminal(80, false)))
        .isEqualTo(
            """
            1. Talks resume
               Dave DeCamp · undated · talks.txt
               Abbas Araghchi: “constructive and promising” (written “Aragchi”)
               … was headed by Abbas Araghchi.
            """);
  }

  @Test
  void aTerminalShowsWhatMatched() {
    assertThat(print(new Terminal(80, true)))
        .contains("1. \u001B[1mTalks resume\u001B[m")
        .contains("“\u001B[1;31mconstructive\u001B[m and promising”\u001B[2m (written “Aragchi”)");
  }

  /** A hit whose first passage is the quote itself, which is printed once. */
  private static String print(Terminal terminal) {
    int quoted = BODY.indexOf(QUOTE);
    Range constructive = new Range(quoted + 1, quoted + 13);
    int headed = BODY.indexOf("was headed");
    int name = BODY.indexOf("Araghchi.");
    Hit hit =
        Hit.builder(1, 9.5, ARTICLE)
            .highlights(
                List.of(
                    new Highlight(
                        new Span(Part.BODY, 0, headed),
                        BODY.substring(0, headed),
                        List.of(constructive)),
                    new Highlight(
                        Span.body(headed, BODY.length()),
                        BODY.substring(headed),
                        List.of(new Range(name, name + 8)))))
            .quotes(
                List.of(
                    QuoteHit.builder(1, 2, ARTICLE, quote(quoted))
                        .ranges(List.of(constructive))
                        .build()))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Output output = new Output(out);
    new HitPrinter(output, terminal, false).print(List.of(hit));
    output.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Quote quote(int start) {
    return Quote.builder(QUOTE, Quote.Kind.PARTIAL)
        .span(Span.body(start, start + QUOTE.length()))
        .speaker(Speaker.builder("Aragchi").name("Abbas Araghchi").confidence(.9).build())
        .build();
  }
}

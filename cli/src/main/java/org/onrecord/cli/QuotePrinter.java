package org.onrecord.cli;

import java.util.List;
import org.onrecord.search.QuoteHit;

/**
 * Quotes that were found, for people: what one speaker says in one article stands together, under
 * the name and above the source.
 */
final class QuotePrinter {

  private static final String INDENT = "   ";

  private final Output out;
  private final Terminal terminal;

  QuotePrinter(Output out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  void print(List<QuoteHit> hits) {
    for (int i = 0; i < hits.size(); i++) {
      QuoteHit hit = hits.get(i);
      if (i == 0 || !isTogether(hits.get(i - 1), hit)) {
        out.line(i == 0 ? speaker(hit) : "\n" + speaker(hit));
      }
      quote(hit);
      copies(hit);
      if (i + 1 == hits.size() || !isTogether(hit, hits.get(i + 1))) {
        source(hit);
      }
    }
  }

  private static boolean isTogether(QuoteHit one, QuoteHit other) {
    return one.article().id().equals(other.article().id())
        && one.speakerName().equals(other.speakerName());
  }

  private String speaker(QuoteHit hit) {
    String name = hit.speakerName().orElse("(no speaker named)");
    return String.join("\n", StyledText.of(name, Style.SPEAKER).lines(terminal, "", INDENT));
  }

  private void quote(QuoteHit hit) {
    String number = hit.rank() + ". ";
    StyledText text = new StyledText();
    text.add(hit.text(), Style.PLAIN, HitPrinter.start(hit), hit.ranges());
    hit.quote().speaker().ifPresent(speaker -> text.add(aside(hit), Style.ASIDE));
    text.lines(terminal, INDENT + number, INDENT + " ".repeat(number.length())).forEach(out::line);
  }

  private static String aside(QuoteHit hit) {
    return Wording.paraphrase(hit.quote()) + Wording.after(hit.quote());
  }

  private void source(QuoteHit hit) {
    StyledText.of("— " + Wording.title(hit.article()), Style.PLAIN)
        .lines(terminal, INDENT, INDENT + "  ")
        .forEach(out::line);
    aside(Wording.source(hit.article()));
  }

  private void copies(QuoteHit hit) {
    hit.copies().forEach(copy -> aside("also in " + Wording.source(copy.article())));
  }

  private void aside(String text) {
    StyledText.of(text, Style.ASIDE)
        .lines(terminal, INDENT + "  ", INDENT + "  ")
        .forEach(out::line);
  }
}

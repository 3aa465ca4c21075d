package org.onrecord.cli.output;

import java.util.List;
import java.util.Optional;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Published;
import org.onrecord.search.Highlight;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;

/** Prints each hit in two lines: title and date, then the best quote or passage. */
public final class BriefPrinter {

  private final Output out;
  private final Terminal terminal;

  public BriefPrinter(Output out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Prints articles. */
  public void print(List<Hit> hits) {
    for (Hit hit : hits) {
      String number = hit.rank() + ". ";
      head(number, hit.article());
      out.line(best(hit).line(terminal, " ".repeat(number.length())));
    }
  }

  /** Prints quotes. */
  public void printQuotes(List<QuoteHit> hits) {
    for (QuoteHit hit : hits) {
      String number = hit.rank() + ". ";
      head(number, hit.article());
      out.line(HitPrinter.quote(hit).line(terminal, " ".repeat(number.length())));
    }
  }

  /** The title, cut so that the date fits behind it. */
  private void head(String number, Article article) {
    Optional<String> date = article.published().map(Published::toString);
    String suffix = date.isEmpty() ? "" : " · " + date.get();
    Terminal narrower =
        new Terminal(terminal.width() - suffix.length(), terminal.color(), terminal.links());
    String title = StyledText.of(Wording.title(article), Style.HEADING).line(narrower, number);
    out.line(title + suffix);
  }

  private static StyledText best(Hit hit) {
    if (!hit.quotes().isEmpty()) {
      return HitPrinter.quote(hit.quotes().get(0));
    }
    for (Highlight highlight : hit.highlights()) {
      if (highlight.span().part() != Part.TITLE) {
        return HitPrinter.passage(highlight, hit.article());
      }
    }
    return SourceLine.of("", hit.article());
  }
}

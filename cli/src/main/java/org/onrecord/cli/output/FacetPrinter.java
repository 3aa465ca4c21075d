package org.onrecord.cli.output;

import java.util.List;
import java.util.Locale;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.search.FacetCounts;

/** Prints facet counts for people. */
public final class FacetPrinter {

  private static final int COUNT_WIDTH = 7;

  private final Output out;
  private final Terminal terminal;

  public FacetPrinter(Output out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  public void print(List<FacetCounts> facets) {
    for (FacetCounts facet : facets) {
      out.line("");
      StyledText.of("By " + facet.facet().label(), Style.HEADING)
          .lines(terminal, "", "")
          .forEach(out::line);
      facet.values().forEach(value -> row(value.count(), value.value()));
      if (facet.more() > 0) {
        StyledText.of(String.format(Locale.ROOT, "and %,d more", facet.more()), Style.ASIDE)
            .lines(terminal, " ".repeat(COUNT_WIDTH + 2), "")
            .forEach(out::line);
      }
    }
  }

  private void row(long count, String value) {
    String number = String.format(Locale.ROOT, "%," + COUNT_WIDTH + "d  ", count);
    StyledText.of(value, Style.PLAIN)
        .lines(terminal, number, " ".repeat(number.length()))
        .forEach(out::line);
  }
}

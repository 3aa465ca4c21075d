package org.onrecord.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.search.ActorCount;
import org.onrecord.search.FacetCounts.Value;

/** Prints actors for people. */
public final class ActorPrinter {

  private static final int COUNT_WIDTH = 7;

  private final Output out;
  private final Terminal terminal;

  public ActorPrinter(Output out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  public void print(List<ActorCount> actors) {
    for (ActorCount actor : actors) {
      String number = String.format(Locale.ROOT, "%," + COUNT_WIDTH + "d  ", actor.articles());
      String indent = " ".repeat(number.length());
      StyledText.of(
              actor.name()
                  + " · "
                  + actor.kind().label()
                  + " · "
                  + Wording.count(actor.mentions(), "mention"),
              Style.PLAIN)
          .lines(terminal, number, indent)
          .forEach(out::line);
      String spellings = spellings(actor);
      if (!spellings.isEmpty()) {
        StyledText.of(spellings, Style.ASIDE).lines(terminal, indent, indent).forEach(out::line);
      }
    }
  }

  /** The spelling variants and their counts: "Araghchi 12, Aragchi 3". */
  private static String spellings(ActorCount actor) {
    return actor.spellings().stream()
        .filter(spelling -> !spelling.value().equals(actor.name()))
        .map(ActorPrinter::spelling)
        .collect(Collectors.joining(", "));
  }

  private static String spelling(Value spelling) {
    return String.format(
        Locale.ROOT, "%s%c%,d", spelling.value(), StyledText.NO_BREAK, spelling.count());
  }
}

package org.onrecord.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.search.QuoteHit;

/**
 * Prints quote hits for people: consecutive quotes of one speaker in one article are grouped under
 * the speaker's name and above the source; or all quotes are grouped by speaker.
 */
public final class QuotePrinter {

  private static final String INDENT = "   ";

  /** How many articles with an equal quote are listed. */
  private static final int MAX_COPIES = 5;

  private final Output out;
  private final Terminal terminal;
  private final ExplanationPrinter reasons;

  /**
   * @param showsComputation whether explanations include the engine's full computation
   */
  public QuotePrinter(Output out, Terminal terminal, boolean showsComputation) {
    this.out = out;
    this.terminal = terminal;
    this.reasons = new ExplanationPrinter(out, terminal, showsComputation);
  }

  /** Prints quotes in order of rank. */
  public void print(List<QuoteHit> hits) {
    print(hits, QuotePrinter::isSameSource);
  }

  /** Prints quotes grouped by speaker, in order of the speakers' first quotes. */
  public void printBySpeaker(List<QuoteHit> hits) {
    List<QuoteHit> grouped =
        hits.stream()
            .collect(
                Collectors.groupingBy(
                    QuoteHit::speakerName, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .flatMap(List::stream)
            .toList();
    print(grouped, (one, next) -> one.speakerName().equals(next.speakerName()));
  }

  /**
   * @param isSameGroup whether a quote belongs to the group of the one before it
   */
  private void print(List<QuoteHit> hits, BiPredicate<QuoteHit, QuoteHit> isSameGroup) {
    for (int i = 0; i < hits.size(); i++) {
      QuoteHit hit = hits.get(i);
      if (i == 0 || !isSameGroup.test(hits.get(i - 1), hit)) {
        out.line(i == 0 ? speaker(hit) : "\n" + speaker(hit));
      }
      quote(hit);
      copies(hit);
      hit.explanation().ifPresent(why -> reasons.print(why, hit.score(), INDENT + "  "));
      if (i + 1 == hits.size() || !isSameSource(hit, hits.get(i + 1))) {
        source(hit);
      }
    }
  }

  private static boolean isSameSource(QuoteHit one, QuoteHit other) {
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
    hit.quote().speaker().ifPresent(speaker -> text.add(note(hit), Style.ASIDE));
    out.lines(text.lines(terminal, INDENT + number, INDENT + " ".repeat(number.length())));
  }

  private static String note(QuoteHit hit) {
    return Wording.indirect(hit.quote()) + Wording.after(hit.quote());
  }

  private void source(QuoteHit hit) {
    StyledText.of("— " + Wording.title(hit.article()), Style.PLAIN)
        .lines(terminal, INDENT, INDENT + "  ")
        .forEach(out::line);
    note(SourceLine.of("", hit.article()));
  }

  private void copies(QuoteHit hit) {
    hit.copies().stream()
        .limit(MAX_COPIES)
        .forEach(copy -> note(SourceLine.of("also in ", copy.article())));
    int more = hit.copies().size() - MAX_COPIES;
    if (more > 0) {
      note(StyledText.of("and in " + Wording.count(more, "other article"), Style.ASIDE));
    }
  }

  private void note(StyledText text) {
    out.lines(text.lines(terminal, INDENT + "  ", INDENT + "  "));
  }
}

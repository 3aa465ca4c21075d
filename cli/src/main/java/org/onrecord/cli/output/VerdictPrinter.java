package org.onrecord.cli.output;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.search.Range;
import org.onrecord.verify.Coverage;
import org.onrecord.verify.Difference;
import org.onrecord.verify.Match;
import org.onrecord.verify.Trace;
import org.onrecord.verify.Verdict;

/**
 * Prints verdicts for people: the verdict in words, the two wordings one above the other with the
 * differences marked, where the words stand, and what the archive holds.
 */
public final class VerdictPrinter {

  private static final String INDENT = "  ";
  private static final String CLAIMED = "  claimed  ";
  private static final String FOUND = "  found    ";
  private static final String NEAREST = "  nearest  ";
  private static final String BLANK = "           ";

  private final Output out;
  private final Terminal terminal;

  public VerdictPrinter(Output out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Prints a verdict; {@code number} is empty for a single claim. */
  public void print(String number, Verdict verdict) {
    StyledText heading = new StyledText();
    heading.add(number.isEmpty() ? "" : number + ". ");
    heading.add(verdict.kind().label().toUpperCase(Locale.ROOT).replace('_', ' '), style(verdict));
    heading.add(" – " + explanation(verdict));
    lines(heading, "", INDENT);
    wording(verdict);
    verdict.match().ifPresent(match -> place(verdict, match));
    cut(verdict);
    if (verdict.match().isEmpty()) {
      verdict.nearest().forEach(this::nearest);
    }
    lines(StyledText.of(coverage(verdict), Style.ASIDE), INDENT, INDENT);
  }

  private static Style style(Verdict verdict) {
    return switch (verdict.kind()) {
      case EXACT, ELIDED, BRACKETED ->
          verdict.isConfirmed() ? Style.THIRD_SPEAKER : Style.SECOND_SPEAKER;
      case MEANING_CHANGED, OTHER_SPEAKER, NOT_FOUND -> Style.MATCH;
      case ALTERED, PARAPHRASE_ONLY, NOT_QUOTED -> Style.SECOND_SPEAKER;
    };
  }

  private static String explanation(Verdict verdict) {
    String said =
        switch (verdict.kind()) {
          case EXACT -> "these words stand in quotation marks";
          case ELIDED -> "all words stand there in one utterance, apart from what “…” leaves out";
          case BRACKETED -> "the words stand there, apart from what is in square brackets";
          case ALTERED -> "nearly these words; no difference is known to turn the meaning";
          case MEANING_CHANGED -> "nearly these words, but a difference turns the meaning";
          case OTHER_SPEAKER -> "somebody else said it";
          case PARAPHRASE_ONLY -> "only reported in the reporter’s words, without marks";
          case NOT_QUOTED -> "the words stand there, but as nobody’s quote";
          case NOT_FOUND -> "the archive has nothing like it";
        };
    return switch (verdict.speakerAgreement()) {
      case NO -> said + "; not by " + asked(verdict);
      case UNKNOWN ->
          verdict.match().isEmpty()
              ? said
              : said + "; whether " + asked(verdict) + " said it is not known";
      case YES, NOT_ASKED -> said;
    };
  }

  private static String asked(Verdict verdict) {
    return verdict.claim().speaker().orElse("anybody");
  }

  private void wording(Verdict verdict) {
    boolean differs = !verdict.differences().isEmpty();
    String claim =
        "“" + verdict.claim().text().strip().replaceAll("^[“”\"«»]+|[“”\"«»]+$", "") + "”";
    lines(marked(claim, verdict, true), CLAIMED, BLANK);
    if (differs && verdict.match().isPresent()) {
      lines(marked("“" + verdict.match().get().text() + "”", verdict, false), FOUND, BLANK);
      for (Difference difference : verdict.differences()) {
        lines(difference(difference), BLANK, BLANK + INDENT);
      }
    }
  }

  /** The differing words are looked for in the order of the differences. */
  private static StyledText marked(String text, Verdict verdict, boolean isClaim) {
    StyledText styled = StyledText.of(text, Style.PLAIN);
    int from = 0;
    for (Difference difference : verdict.differences()) {
      String words = isClaim ? difference.claimed() : difference.found();
      int at = words.isEmpty() ? -1 : text.indexOf(words, from);
      if (at >= 0) {
        styled.restyle(text.length(), 0, List.of(new Range(at, at + words.length())), Style.MATCH);
        from = at + words.length();
      }
    }
    return styled;
  }

  private static StyledText difference(Difference difference) {
    String what =
        switch (difference.kind()) {
          case INSERT -> "added: “" + difference.claimed() + "”";
          case DELETE -> "left out without an ellipsis: “" + difference.found() + "”";
          case REPLACE -> "“" + difference.claimed() + "” for “" + difference.found() + "”";
          case MOVE -> "in another place: “" + difference.claimed() + "”";
          case GAP -> "left out: “" + difference.found() + "”";
          case BRACKET ->
              difference.found().isEmpty()
                  ? "put in: “" + difference.claimed() + "”"
                  : "“" + difference.claimed() + "” for “" + difference.found() + "”";
          case SEAM ->
              "two utterances put together, between “"
                  + difference.found()
                  + "” and “"
                  + difference.claimed()
                  + "”";
        };
    StyledText text = StyledText.of("– " + what, Style.PLAIN);
    if (difference.turnsMeaning().orElse(false)) {
      text.add(" – turns the meaning", Style.MATCH);
    } else if (!difference.counts() && difference.kind() == Difference.Kind.REPLACE) {
      text.add(" – the same word", Style.ASIDE);
    }
    return text;
  }

  private void place(Verdict verdict, Match match) {
    Optional<String> speaker = match.quote().flatMap(quote -> quote.speakerName());
    StyledText by = new StyledText();
    by.add(speaker.isPresent() ? "said by " : "no speaker named");
    by.add(speaker.orElse(""), Style.SPEAKER);
    match
        .quote()
        .flatMap(quote -> quote.speaker())
        .flatMap(known -> known.organization())
        .ifPresent(organization -> by.add(", for " + organization));
    if (verdict.occurrences() > 1) {
      by.add("; " + verdict.occurrences() + " quotes have the words");
      by.add(verdict.outlets() > 1 ? ", in " + verdict.outlets() + " outlets" : "");
    }
    lines(by, INDENT, INDENT + INDENT);
    lines(
        StyledText.of("— " + Wording.title(match.article()), Style.PLAIN), INDENT, INDENT + INDENT);
    out.lines(SourceLine.of("", match.article()).lines(terminal, INDENT + INDENT, INDENT + INDENT));
  }

  private void cut(Verdict verdict) {
    if (verdict.match().isEmpty()) {
      return;
    }
    if (!verdict.cut().before().isEmpty() || !verdict.cut().after().isEmpty()) {
      StyledText text = StyledText.of("cut from: ", Style.ASIDE);
      text.add(verdict.cut().sentence());
      lines(text, INDENT, INDENT + INDENT);
    }
    verdict
        .cut()
        .negation()
        .ifPresent(
            word ->
                lines(
                    StyledText.of("careful: “" + word + "” stands before it", Style.MATCH),
                    INDENT,
                    INDENT));
  }

  private void nearest(Match match) {
    lines(StyledText.of("“" + match.text() + "”", Style.PLAIN), NEAREST, BLANK);
    out.lines(SourceLine.of("", match.article()).lines(terminal, BLANK, BLANK));
  }

  private static String coverage(Verdict verdict) {
    Coverage coverage = verdict.coverage();
    StringBuilder text = new StringBuilder("archive: ");
    text.append(Wording.count(coverage.articles(), "article"));
    if (coverage.from().isPresent() && coverage.to().isPresent()) {
      text.append(", ").append(period(coverage.from().get(), coverage.to().get()));
    }
    text.append(", ").append(Wording.count(coverage.quotes(), "quote"));
    coverage
        .quotesOfSpeaker()
        .ifPresent(count -> text.append(", ").append(count).append(" by ").append(asked(verdict)));
    return text.toString();
  }

  private static String period(LocalDate from, LocalDate to) {
    return from.equals(to) ? from.toString() : from + " to " + to;
  }

  /**
   * Prints a trace: a list of uses, oldest first, then who uses them and to whom they are given.
   */
  public void print(Trace trace) {
    int number = 1;
    for (Trace.Use use : trace.uses()) {
      StyledText heading = new StyledText();
      heading.add(number + ". ");
      heading.add(day(use), Style.HEADING);
      heading.add(use.match().article().outlet().map(name -> "  " + name).orElse(""));
      heading.add(
          use.match().quote().flatMap(quote -> quote.speakerName()).map(by -> "  " + by).orElse(""),
          Style.SPEAKER);
      lines(heading, "", INDENT);
      lines(StyledText.of("“" + use.match().text() + "”", Style.PLAIN), INDENT, INDENT);
      use.differences()
          .forEach(difference -> lines(difference(difference), INDENT, INDENT + INDENT));
      out.lines(SourceLine.of("", use.match().article()).lines(terminal, INDENT, INDENT));
      use.copies()
          .forEach(
              copy -> out.lines(SourceLine.of("copy: ", copy).lines(terminal, INDENT, INDENT)));
      number++;
    }
    timeline(trace);
  }

  private void timeline(Trace trace) {
    if (trace.uses().isEmpty()) {
      return;
    }
    out.line("");
    Map<String, Integer> months = new LinkedHashMap<>();
    for (Trace.Use use : trace.uses()) {
      String day = day(use);
      months.merge(
          day.length() > 7 && day.charAt(4) == '-' ? day.substring(0, 7) : day, 1, Integer::sum);
    }
    months.forEach(
        (month, count) -> out.line(month + "  " + "█".repeat(Math.min(60, count)) + " " + count));
    trace
        .speakers()
        .forEach(
            (name, count) ->
                lines(new StyledText().add(count + " by ").add(name, Style.SPEAKER), "", INDENT));
  }

  private static String day(Trace.Use use) {
    return use.match()
        .article()
        .published()
        .flatMap(published -> published.date())
        .map(LocalDate::toString)
        .orElse("undated");
  }

  private void lines(StyledText text, String first, String rest) {
    out.lines(text.lines(terminal, first, rest));
  }
}

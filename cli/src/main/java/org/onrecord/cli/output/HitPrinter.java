package org.onrecord.cli.output;

import java.util.List;
import java.util.Optional;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.search.Highlight;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.Range;

/** Prints article hits for people. */
public final class HitPrinter {

  /** How many copies of an article are listed. */
  private static final int MAX_COPIES = 5;

  private final Output out;
  private final Terminal terminal;
  private final ExplanationPrinter reasons;

  /**
   * @param showsComputation whether explanations include the engine's full computation
   */
  public HitPrinter(Output out, Terminal terminal, boolean showsComputation) {
    this.out = out;
    this.terminal = terminal;
    this.reasons = new ExplanationPrinter(out, terminal, showsComputation);
  }

  public void print(List<Hit> hits) {
    for (Hit hit : hits) {
      if (hit != hits.get(0)) {
        out.line("");
      }
      print(hit);
    }
  }

  private void print(Hit hit) {
    String number = hit.rank() + ". ";
    String indent = " ".repeat(number.length());
    out.lines(title(hit).lines(terminal, number, indent));
    print(SourceLine.of("", hit.article()), indent);
    for (QuoteHit quote : hit.quotes()) {
      print(quote(quote), indent);
    }
    for (Highlight highlight : hit.highlights()) {
      if (highlight.span().part() != Part.TITLE && !isWithinQuotes(highlight, hit.quotes())) {
        print(passage(highlight, hit.article()), indent);
      }
    }
    hit.copies().stream()
        .limit(MAX_COPIES)
        .forEach(copy -> print(SourceLine.of("also ", copy), indent));
    int more = hit.copies().size() - MAX_COPIES;
    if (more > 0) {
      print(StyledText.of("and " + Wording.count(more, "other article"), Style.ASIDE), indent);
    }
    if (hit.explanation().isPresent()) {
      reasons.print(hit.explanation().get(), hit.score(), indent);
    }
  }

  private void print(StyledText text, String indent) {
    out.lines(text.lines(terminal, indent, indent + "  "));
  }

  private static StyledText title(Hit hit) {
    StyledText title = StyledText.of(Wording.title(hit.article()), Style.HEADING);
    for (Highlight highlight : hit.highlights()) {
      if (highlight.span().part() == Part.TITLE) {
        title.restyle(hit.article().title().length(), 0, highlight.ranges(), Style.MATCH);
      }
    }
    return title;
  }

  /** A quote, preceded by its speaker. */
  static StyledText quote(QuoteHit hit) {
    return StyledText.of(Wording.before(hit.quote()), Style.SPEAKER)
        .add(hit.text(), Style.PLAIN, start(hit), hit.ranges())
        .add(Wording.after(hit.quote()), Style.ASIDE);
  }

  static int start(QuoteHit hit) {
    Optional<Span> span = hit.quote().span();
    return span.isPresent() ? span.get().start() : 0;
  }

  static StyledText passage(Highlight highlight, Article article) {
    Span span = highlight.span();
    String text = article.text(span.part());
    StyledText passage = new StyledText();
    if (!SentenceBoundary.startsAt(text, span.start())) {
      passage.add("… ");
    }
    passage.add(highlight.text(), Style.PLAIN, span.start(), highlight.ranges());
    if (!SentenceBoundary.endsAt(text, span.end())) {
      passage.add(" …");
    }
    return passage;
  }

  /** Whether all matches of a passage are within quotes that are printed. */
  private static boolean isWithinQuotes(Highlight highlight, List<QuoteHit> quotes) {
    for (Range range : highlight.ranges()) {
      if (!isCovered(new Span(highlight.span().part(), range.start(), range.end()), quotes)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCovered(Span match, List<QuoteHit> quotes) {
    for (QuoteHit quote : quotes) {
      Optional<Span> span = quote.quote().span();
      if (span.isPresent() && span.get().covers(match)) {
        return true;
      }
    }
    return false;
  }
}

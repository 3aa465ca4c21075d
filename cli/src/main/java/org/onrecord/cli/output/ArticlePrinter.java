package org.onrecord.cli.output;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.cli.terminal.LabelledRows;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.PlainText;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.search.Range;

/** Prints an article for people: its text, or what was found in it. */
public final class ArticlePrinter {

  private final Output out;
  private final Terminal terminal;
  private final LabelledRows rows;

  public ArticlePrinter(Output out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
    this.rows = new LabelledRows(out, terminal);
  }

  /** Prints the whole article with its quotes marked. */
  public void whole(Article article) {
    SpeakerStyles speakerStyles = new SpeakerStyles(article);
    head(article);
    rows.row("Quoted", speakerStyles.legend());
    out.line("");
    body(article, speakerStyles);
    if (!article.actors().isEmpty()) {
      out.line("");
      actors(article);
    }
  }

  /**
   * Prints the metadata, actors and quotes of the article.
   *
   * @param reasons the explanation of each quote's attribution; empty to print none
   */
  public void findings(Article article, List<ExplainedQuote> reasons) {
    head(article);
    long words = article.body().isBlank() ? 0 : article.body().strip().split("\\s+").length;
    long paragraphs = article.body().lines().filter(line -> !line.isBlank()).count();
    rows.row(
        "Body", Wording.count(words, "word") + " in " + Wording.count(paragraphs, "paragraph"));
    actors(article);
    out.line("");
    out.line(Wording.count(said(article).size(), "quote"));
    ImmutableListMultimap<Integer, ExplainedQuote> reasonsByUtterance =
        Multimaps.index(reasons, finding -> finding.quote().utterance());
    for (List<Quote> utterance : utterances(article)) {
      utterance(utterance);
      reasonsByUtterance.get(utterance.get(0).utterance()).stream()
          .map(Wording::explanation)
          .forEach(why -> print(StyledText.of(why, Style.ASIDE), "    "));
    }
  }

  private static List<Quote> said(Article article) {
    return article.quotes().stream().filter(Quote::isSaid).toList();
  }

  /** The quotes of an article, grouped by utterance. */
  private static Collection<List<Quote>> utterances(Article article) {
    return said(article).stream()
        .collect(Collectors.groupingBy(Quote::utterance, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private void utterance(List<Quote> parts) {
    Quote first = parts.get(0);
    StyledText.of(Wording.before(first), Style.SPEAKER)
        .add(parts.stream().map(Quote::text).collect(Collectors.joining(" … ")))
        .add(Wording.after(first), Style.ASIDE)
        .lines(terminal, "  ", "    ")
        .forEach(out::line);
  }

  private void head(Article article) {
    print(StyledText.of(Wording.title(article), Style.HEADING));
    if (!article.standfirst().isBlank()) {
      article.standfirst().lines().forEach(line -> print(StyledText.of(line, Style.ASIDE)));
    }
    out.line("");
    rows.row("By", Wording.list(article.authors()));
    rows.row("Published", Wording.dateAndOrigin(article.published()));
    rows.row("Outlet", article.outlet());
    rows.row("Section", article.section());
    rows.row("Language", article.language().map(Wording::language));
    rows.row("Address", article.url().filter(url -> !url.equals(article.id())));
    rows.row("File", article.file().filter(file -> !file.equals(article.id())));
    rows.row("Id", article.id());
    for (Map.Entry<String, List<String>> attribute : article.attributes().entrySet()) {
      rows.row(PlainText.sanitize(attribute.getKey()), Wording.list(attribute.getValue()));
    }
  }

  private void body(Article article, SpeakerStyles speakerStyles) {
    String body = article.body();
    CharacterStyles styles = new CharacterStyles(body.length());
    for (Quote quote : Lists.reverse(said(article))) {
      quote
          .span()
          .filter(span -> span.part() == Part.BODY)
          .ifPresent(
              span -> styles.set(new Range(span.start(), span.end()), speakerStyles.of(quote)));
    }
    boolean isParagraphEnd = false;
    for (int start = 0; start < body.length(); ) {
      int lineEnd = body.indexOf('\n', start);
      int end = lineEnd < 0 ? body.length() : lineEnd;
      String line = body.substring(start, end);
      if (line.isBlank()) {
        isParagraphEnd = true;
      } else {
        if (isParagraphEnd) {
          out.line("");
        }
        isParagraphEnd = false;
        print(styles.of(body, start, end));
      }
      start = end + 1;
    }
  }

  private void actors(Article article) {
    for (Actor.Kind kind : Actor.Kind.values()) {
      List<String> names =
          article.actors().stream()
              .filter(actor -> actor.kind() == kind)
              .map(ArticlePrinter::actor)
              .toList();
      rows.row(heading(kind), String.join(", ", names));
    }
  }

  /** The name, with the number of mentions if there are several: "Abbas Araghchi (3)". */
  private static String actor(Actor actor) {
    int mentions = actor.mentions().size();
    return actor.name() + (mentions > 1 ? String.format(Locale.ROOT, " (%d)", mentions) : "");
  }

  private static String heading(Actor.Kind kind) {
    return switch (kind) {
      case PERSON -> "People";
      case ORGANIZATION -> "Organizations";
      case PLACE -> "Places";
    };
  }

  private void print(StyledText text) {
    print(text, "");
  }

  private void print(StyledText text, String indent) {
    out.lines(text.lines(terminal, indent, indent));
  }
}

package org.onrecord.bench.annotation;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.annotate.Annotator;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.CodePoints;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.gold.TextSpan;
import org.onrecord.training.program.Program;
import org.onrecord.training.score.Attributions;
import org.onrecord.training.score.QuoteScore;
import org.onrecord.training.score.QuoteTable;

/** Measures quotation extraction and attribution against labelled articles. */
public final class QuotesProgram implements Program {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  @Override
  public String usage() {
    return "quotes GOLD.jsonl [--out FILE] [--misses]";
  }

  @Override
  public String purpose() {
    return "quotation attribution against labelled articles";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new UsageException("expected a file of labelled articles");
    }
    List<LabelledArticle> articles = LabelledArticle.read(Path.of(arguments.get(0)));
    Annotator annotator = Annotator.create();
    List<List<ExplainedQuote>> found = find(annotator, articles);
    long start = System.nanoTime();
    find(annotator, articles);
    double seconds = (System.nanoTime() - start) / 1e9;
    QuoteScore score = score(articles, found);
    out.printf(
        Locale.ROOT,
        "%d articles, %.0f a second on one thread, warm%n%n",
        articles.size(),
        articles.size() / seconds);
    new QuoteTable(score, out).print();
    int option = arguments.indexOf("--out");
    if (option >= 0) {
      if (option + 1 == arguments.size()) {
        throw new UsageException("--out needs a file");
      }
      write(Path.of(arguments.get(option + 1)), articles, found);
    }
    if (arguments.contains("--misses")) {
      score.misses().forEach(miss -> miss.print(out));
    }
  }

  /** The score of the annotator on labelled articles. */
  public static QuoteScore score(Path gold) throws IOException {
    List<LabelledArticle> articles = LabelledArticle.read(gold);
    return score(articles, find(Annotator.create(), articles));
  }

  private static QuoteScore score(
      List<LabelledArticle> articles, List<List<ExplainedQuote>> found) {
    QuoteScore score = new QuoteScore();
    for (int i = 0; i < articles.size(); i++) {
      score.add(
          articles.get(i), Attributions.of(found.get(i)), Attributions.ofUtterances(found.get(i)));
    }
    return score;
  }

  private static List<List<ExplainedQuote>> find(
      Annotator annotator, List<LabelledArticle> articles) {
    List<List<ExplainedQuote>> found = new ArrayList<>();
    for (LabelledArticle article : articles) {
      found.add(annotator.explain(article.unannotated()));
    }
    return found;
  }

  /**
   * Writes the quotes found in the format that {@code score.py} reads, with offsets in code points.
   */
  private static void write(
      Path file, List<LabelledArticle> articles, List<List<ExplainedQuote>> found)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      CodePoints points = new CodePoints(articles.get(i).text());
      List<Map<String, Object>> quotes = new ArrayList<>();
      for (AttributedQuote utterance : Attributions.ofUtterances(found.get(i))) {
        quotes.add(line(utterance, articles.get(i).text(), points));
      }
      lines.add(GSON.toJson(Map.of("id", articles.get(i).id(), "quotes", quotes)));
    }
    Files.write(file, lines);
  }

  private static Map<String, Object> line(AttributedQuote quote, String text, CodePoints points) {
    Map<String, Object> line = span(quote.parts(), text, points);
    line.put("type", quote.type());
    line.put("cue", quote.cue());
    quote
        .speaker()
        .ifPresent(
            speaker -> {
              Map<String, Object> source = span(speaker.parts(), text, points);
              speaker.resolved().ifPresent(name -> source.put("resolved", name));
              source.put("why", quote.rule());
              line.put("speaker", source);
            });
    return line;
  }

  private static Map<String, Object> span(List<TextSpan> parts, String text, CodePoints points) {
    Map<String, Object> span = new TreeMap<>();
    int start = parts.get(0).start();
    int end = parts.get(parts.size() - 1).end();
    span.put("start", points.points(start));
    span.put("end", points.points(end));
    span.put("text", text.substring(start, end));
    span.put(
        "parts",
        parts.stream()
            .map(part -> List.of(points.points(part.start()), points.points(part.end())))
            .toList());
    return span;
  }
}

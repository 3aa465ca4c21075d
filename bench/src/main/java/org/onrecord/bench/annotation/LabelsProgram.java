package org.onrecord.bench.annotation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.annotate.Annotator;
import org.onrecord.bench.annotation.LabelScore.Count;
import org.onrecord.bench.common.ArticleFile;
import org.onrecord.model.Article;
import org.onrecord.training.program.Program;

/** Checks all labels of the project's test articles against what is read and found in them. */
public final class LabelsProgram implements Program {

  private static final String ENDING = ".labels";

  private final Annotator annotator = Annotator.create();

  @Override
  public String usage() {
    return "labels DIR [--misses]";
  }

  @Override
  public String purpose() {
    return "authors, dates, actors and quotes of the test articles";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty() || !Files.isDirectory(Path.of(arguments.get(0)))) {
      throw new UsageException("labels needs a folder of articles with labels beside them");
    }
    Path folder = Path.of(arguments.get(0));
    out.printf(
        "%-46s %7s %5s %11s %11s %6s %8s %11s%n",
        "", "authors", "date", "actors P/R", "quotes P/R", "kinds", "speakers", "indirect");
    LabelScore all = new LabelScore();
    for (Path file : labelled(folder)) {
      LabelScore score = score(folder, file);
      String name = folder.relativize(file).toString();
      print(name.substring(0, name.length() - ENDING.length()), score, out);
      if (arguments.contains("--misses")) {
        score.misses().forEach(miss -> out.println("    " + miss));
      }
      all.add(score);
    }
    print("all", all, out);
  }

  /** How well reader and annotator do on all labelled articles of a folder. */
  LabelScore score(Path folder) throws IOException {
    LabelScore all = new LabelScore();
    for (Path file : labelled(folder)) {
      all.add(score(folder, file));
    }
    return all;
  }

  private static List<Path> labelled(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private LabelScore score(Path folder, Path labels) throws IOException {
    LabelScore score = new LabelScore();
    List<Article> articles = articles(folder, labels);
    for (Label label : Label.read(labels)) {
      articles.stream()
          .filter(article -> label.id().map(article.id()::equals).orElse(true))
          .findFirst()
          .ifPresentOrElse(
              article -> score.add(label, annotator.annotate(article)),
              () -> score.misses().add("article missed: " + label.id().orElse("")));
    }
    return score;
  }

  /** The articles of the file that the labels stand beside. */
  private static List<Article> articles(Path folder, Path labels) throws IOException {
    String stem = labels.toString().substring(0, labels.toString().length() - ENDING.length());
    for (String ending : List.of(".txt", ".md", ".jsonl")) {
      Path file = Path.of(stem + ending);
      if (Files.exists(file)) {
        return ArticleFile.read(file, folder.relativize(file).toString());
      }
    }
    throw new IOException("no article beside " + labels);
  }

  private static void print(String name, LabelScore score, PrintStream out) {
    out.printf(
        "%-46s %7s %5s %11s %11s %6s %8s %11s%n",
        name,
        share(score, Count.AUTHORS, Count.ARTICLES),
        share(score, Count.DATES, Count.ARTICLES),
        percent(score, Count.ACTORS_RIGHT, Count.ACTORS_FOUND, Count.ACTORS_LABELLED),
        percent(score, Count.MARKED_RIGHT, Count.MARKED_FOUND, Count.MARKED_LABELLED),
        share(score, Count.KINDS_RIGHT, Count.MARKED_RIGHT),
        share(score, Count.SPEAKERS_RIGHT, Count.MARKED_RIGHT),
        percent(score, Count.INDIRECT_RIGHT, Count.INDIRECT_FOUND, Count.INDIRECT_LABELLED));
  }

  private static String share(LabelScore score, Count right, Count of) {
    return score.count(right) + "/" + score.count(of);
  }

  private static String percent(LabelScore score, Count right, Count found, Count labelled) {
    return percent(score.count(right), score.count(found))
        + " / "
        + percent(score.count(right), score.count(labelled));
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "-" : Math.round(100.0 * part / whole) + "";
  }
}

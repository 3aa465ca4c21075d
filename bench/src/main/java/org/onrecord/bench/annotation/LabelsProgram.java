package org.onrecord.bench.annotation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.annotate.Annotator;
import org.onrecord.bench.annotation.LabelScore.LabelCounter;
import org.onrecord.bench.common.ArticleFile;
import org.onrecord.model.Article;
import org.onrecord.training.program.Program;

/** Compares the labels of the project's test articles with what is read and annotated. */
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
      throw new UsageException("expected a folder of articles with label files next to them");
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

  /** The score of reader and annotator on all labelled articles of a folder. */
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
    for (ArticleLabels label : ArticleLabels.read(labels)) {
      articles.stream()
          .filter(article -> label.id().map(article.id()::equals).orElse(true))
          .findFirst()
          .ifPresentOrElse(
              article -> score.add(label, annotator.annotate(article)),
              () -> score.misses().add("article missed: " + label.id().orElse("")));
    }
    return score;
  }

  /** The articles of the file next to the labels. */
  private static List<Article> articles(Path folder, Path labels) throws IOException {
    String stem = labels.toString().substring(0, labels.toString().length() - ENDING.length());
    for (String ending : List.of(".txt", ".md", ".jsonl")) {
      Path file = Path.of(stem + ending);
      if (Files.exists(file)) {
        return ArticleFile.read(file, folder.relativize(file).toString());
      }
    }
    throw new IOException("no article file next to " + labels);
  }

  private static void print(String name, LabelScore score, PrintStream out) {
    out.printf(
        "%-46s %7s %5s %11s %11s %6s %8s %11s%n",
        name,
        share(score, LabelCounter.AUTHORS, LabelCounter.ARTICLES),
        share(score, LabelCounter.DATES, LabelCounter.ARTICLES),
        percent(
            score,
            LabelCounter.ACTORS_RIGHT,
            LabelCounter.ACTORS_FOUND,
            LabelCounter.ACTORS_LABELLED),
        percent(
            score,
            LabelCounter.MARKED_RIGHT,
            LabelCounter.MARKED_FOUND,
            LabelCounter.MARKED_LABELLED),
        share(score, LabelCounter.KINDS_RIGHT, LabelCounter.MARKED_RIGHT),
        share(score, LabelCounter.SPEAKERS_RIGHT, LabelCounter.MARKED_RIGHT),
        percent(
            score,
            LabelCounter.INDIRECT_RIGHT,
            LabelCounter.INDIRECT_FOUND,
            LabelCounter.INDIRECT_LABELLED));
  }

  private static String share(LabelScore score, LabelCounter right, LabelCounter of) {
    return score.count(right) + "/" + score.count(of);
  }

  private static String percent(
      LabelScore score, LabelCounter right, LabelCounter found, LabelCounter labelled) {
    return percent(score.count(right), score.count(found))
        + " / "
        + percent(score.count(right), score.count(labelled));
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "-" : Math.round(100.0 * part / whole) + "";
  }
}

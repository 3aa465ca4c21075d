package org.onrecord.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.onrecord.annotate.PronounLesson;

/** Learns by which clues the annotator tells whom a pronoun means, and measures it. */
final class TrainPronounsProgram implements Program {

  private static final int FOLDS = 5;

  /** What a pronoun means depends on what those before it mean, so that learning goes in rounds. */
  private static final int ROUNDS = 3;

  @Override
  public String usage() {
    return "train-pronouns GOLD.jsonl [--out FILE]";
  }

  @Override
  public String purpose() {
    return "learns whom “he” and “she” mean, and cross-validates";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    boolean writes = arguments.size() == 3 && arguments.get(1).equals("--out");
    if (arguments.size() != 1 && !writes) {
      throw new UsageException("train-pronouns needs the training articles, and --out a file");
    }
    PronounLabels labels = PronounLabels.read();
    List<Labelled> articles =
        Labelled.read(Path.of(arguments.get(0))).stream().filter(labels::has).toList();
    List<String> weights = PronounLesson.clues().stream().map(clue -> clue + "\t0").toList();
    List<List<ClueFit.Example>> examples = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      List<String> before = weights;
      examples = articles.stream().map(one -> examples(one, labels, before)).toList();
      weights = lines(learn(examples));
    }
    print(examples, out);
    weights.forEach(out::println);
    if (writes) {
      List<String> lines = new ArrayList<>();
      lines.add(
          "# What each clue counts for a pronoun's meaning somebody: see Clue and ClueJudge. Learned by bench/run");
      lines.add(
          "# train-pronouns from pronouns of PolNeAR's training part that we resolved by reading (bench: pronouns.tsv).");
      lines.addAll(weights);
      Files.write(Path.of(arguments.get(2)), lines);
    }
  }

  private static List<ClueFit.Example> examples(
      Labelled article, PronounLabels labels, List<String> weights) {
    CodePoints points = new CodePoints(article.text());
    List<ClueFit.Example> examples = new ArrayList<>();
    for (PronounLesson lesson : PronounLesson.of(article.unread(), weights)) {
      int point = points.points(lesson.start());
      if (labels.has(article, point)) {
        double[][] clues = new double[lesson.answers().size()][];
        boolean[] right = new boolean[clues.length];
        for (int i = 0; i < clues.length; i++) {
          PronounLesson.Answer answer = lesson.answers().get(i);
          clues[i] = answer.clues().stream().mapToDouble(Double::doubleValue).toArray();
          right[i] = labels.isMeant(article, point, answer.name());
        }
        examples.add(new ClueFit.Example(clues, right));
      }
    }
    return examples;
  }

  private static double[] learn(List<List<ClueFit.Example>> articles) {
    return ClueFit.learn(
        articles.stream().flatMap(List::stream).toList(), PronounLesson.clues().size());
  }

  private static List<String> lines(double[] weights) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      lines.add(String.format(Locale.ROOT, "%s\t%.2f", PronounLesson.clues().get(i), weights[i]));
    }
    return lines;
  }

  /** Judges the pronouns of each fifth of the articles by what the others teach. */
  private static void print(List<List<ClueFit.Example>> articles, PrintStream out) {
    Reliability reliability = new Reliability();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<List<ClueFit.Example>> others = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        others.add(i % FOLDS == fold ? Collections.<ClueFit.Example>emptyList() : articles.get(i));
      }
      double[] weights = learn(others);
      for (int i = fold; i < articles.size(); i += FOLDS) {
        articles.get(i).forEach(example -> add(example, weights, reliability));
      }
    }
    int asked = reliability.foundFrom(0);
    out.printf(
        Locale.ROOT,
        "%d pronouns of %d articles; %.1f %% right, cross-validated%n%n",
        asked,
        articles.size(),
        100.0 * reliability.rightFrom(0) / asked);
    out.printf("%-12s %7s %8s %8s%n", "probability", "judged", "mean", "right");
    for (int bin = 0; bin < Reliability.BINS; bin++) {
      if (reliability.found(bin) > 0) {
        out.printf(
            Locale.ROOT,
            ".%-11d %7d %7.1f%% %7.1f%%%n",
            bin,
            reliability.found(bin),
            100 * reliability.promised(bin),
            100 * reliability.right(bin));
      }
    }
    out.println();
  }

  private static void add(ClueFit.Example example, double[] weights, Reliability to) {
    double[] p = example.probabilities(weights);
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      best = p[i] > p[best] ? i : best;
    }
    to.add(p[best], example.right()[best]);
  }
}

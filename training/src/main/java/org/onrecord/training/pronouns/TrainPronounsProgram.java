package org.onrecord.training.pronouns;

import com.google.common.primitives.Doubles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.onrecord.annotate.PronounFeatureRecorder;
import org.onrecord.annotate.PronounFeatureRecorder.PronounExample;
import org.onrecord.annotate.PronounFeatureRecorder.PronounOption;
import org.onrecord.annotate.coreference.PronounWeights;
import org.onrecord.training.gold.CodePoints;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.linear.DenseSoftmaxRegression;
import org.onrecord.training.linear.DenseSoftmaxRegression.DenseExample;
import org.onrecord.training.program.Program;
import org.onrecord.training.score.Reliability;

/** Trains the weights of pronoun resolution and cross-validates them. */
public final class TrainPronounsProgram implements Program {

  private static final int FOLDS = 5;
  private static final int FEATURES = PronounWeights.features().size();

  private static final List<String> COMMENT =
      List.of(
          "What each clue counts for a pronoun's meaning somebody: see Clue and ClueJudge. Learned"
              + " by training/run",
          "pronouns from pronouns of PolNeAR's training part that we resolved by reading (training:"
              + " pronouns.tsv).");

  /** Features of a pronoun depend on how earlier pronouns were resolved; hence several rounds. */
  private static final int ROUNDS = 3;

  @Override
  public String usage() {
    return "pronouns GOLD.jsonl [--out FILE]";
  }

  @Override
  public String purpose() {
    return "train pronoun resolution, and cross-validate";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    boolean writes = arguments.size() == 3 && arguments.get(1).equals("--out");
    if (arguments.size() != 1 && !writes) {
      throw new UsageException("expected the training articles and, after --out, a file");
    }
    PronounLabels labels = PronounLabels.read();
    List<LabelledArticle> articles =
        LabelledArticle.read(Path.of(arguments.get(0))).stream().filter(labels::has).toList();
    PronounWeights weights = PronounWeights.of(new double[FEATURES]);
    List<List<DenseExample>> examples = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      PronounWeights before = weights;
      examples = articles.stream().map(one -> examples(one, labels, before)).toList();
      weights = PronounWeights.of(learn(examples));
    }
    print(examples, out);
    weights.lines().forEach(out::println);
    if (writes) {
      weights.write(Path.of(arguments.get(2)), COMMENT);
    }
  }

  private static List<DenseExample> examples(
      LabelledArticle article, PronounLabels labels, PronounWeights weights) {
    CodePoints points = new CodePoints(article.text());
    List<DenseExample> examples = new ArrayList<>();
    for (PronounExample example :
        PronounFeatureRecorder.examples(article.unannotated(), weights.lines())) {
      int point = points.points(example.start());
      if (labels.has(article, point)) {
        double[][] features = new double[example.options().size()][];
        boolean[] right = new boolean[features.length];
        for (int i = 0; i < features.length; i++) {
          PronounOption option = example.options().get(i);
          features[i] = Doubles.toArray(option.features());
          right[i] = labels.isMeant(article, point, option.name());
        }
        examples.add(new DenseExample(features, right));
      }
    }
    return examples;
  }

  private static double[] learn(List<List<DenseExample>> articles) {
    return DenseSoftmaxRegression.learn(articles.stream().flatMap(List::stream).toList(), FEATURES);
  }

  /** Resolves the pronouns of each fifth of the articles with weights trained on the others. */
  private static void print(List<List<DenseExample>> articles, PrintStream out) {
    Reliability reliability = new Reliability();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<List<DenseExample>> others = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        others.add(i % FOLDS == fold ? Collections.<DenseExample>emptyList() : articles.get(i));
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
            100 * reliability.meanConfidence(bin),
            100 * reliability.right(bin));
      }
    }
    out.println();
  }

  private static void add(DenseExample example, double[] weights, Reliability to) {
    double[] p = example.probabilities(weights);
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      best = p[i] > p[best] ? i : best;
    }
    to.add(p[best], example.right()[best]);
  }
}

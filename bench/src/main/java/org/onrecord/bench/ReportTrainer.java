package org.onrecord.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns from labelled articles what each trait of reported words counts. */
final class ReportTrainer {

  /** For how many words a trait must occur. */
  private static final int LEAST = 3;

  /** A weight that changes nothing. */
  private static final double NOTHING = .02;

  private final Map<String, Integer> numbers = new HashMap<>();

  private ReportTrainer() {}

  /** The lines of the table of weights, in the order of the traits. */
  static List<String> weights(List<ReportQuestion> questions) {
    ReportTrainer trainer = new ReportTrainer();
    List<String> traits = frequent(questions);
    traits.forEach(trait -> trainer.numbers.put(trait, trainer.numbers.size()));
    List<Softmax.Example> examples = questions.stream().map(trainer::example).toList();
    double[] weights = Softmax.learn(examples, new double[traits.size()]);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= NOTHING) {
        lines.add(String.format(Locale.ROOT, "%s\t%.2f", traits.get(i), weights[i]));
      }
    }
    return lines;
  }

  private static List<String> frequent(List<ReportQuestion> questions) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ReportQuestion question : questions) {
      Set<String> traits = new HashSet<>();
      question.lesson().answers().forEach(answer -> traits.addAll(answer.traits()));
      traits.forEach(trait -> counts.merge(trait, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < LEAST);
    return List.copyOf(counts.keySet());
  }

  /** Nothing, the last answer, has no traits, so that its score is 0. */
  private Softmax.Example example(ReportQuestion question) {
    int[][] traits = new int[question.right().length][];
    for (int i = 0; i < traits.length - 1; i++) {
      traits[i] =
          question.lesson().answers().get(i).traits().stream()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray();
    }
    traits[traits.length - 1] = new int[0];
    return new Softmax.Example(traits, question.right());
  }
}

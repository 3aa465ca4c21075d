package org.onrecord.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns from answered questions what each trait of an answer counts. */
final class Training {

  /**
   * A question.
   *
   * @param answers the traits of each answer
   * @param right for each answer whether it is right; several may be
   */
  record Example(List<? extends List<String>> answers, boolean[] right) {

    /** Whether a right answer is among those that can be chosen. */
    boolean canBeAnswered() {
      for (boolean one : right) {
        if (one) {
          return true;
        }
      }
      return false;
    }
  }

  /** In how many questions a trait must occur. */
  private static final int LEAST = 4;

  /** A weight that changes nothing. */
  private static final double NOTHING = .02;

  private final Map<String, Integer> numbers = new HashMap<>();

  private Training() {}

  /**
   * The lines of the table of weights, in the order of the traits.
   *
   * @param priors traits that weigh something before anything is learned
   */
  static List<String> weights(List<Example> questions, Map<String, Double> priors) {
    Training training = new Training();
    List<String> traits = frequent(questions, priors.keySet());
    traits.forEach(trait -> training.numbers.put(trait, training.numbers.size()));
    List<Softmax.Example> examples =
        questions.stream().filter(Example::canBeAnswered).map(training::numbered).toList();
    double[] before =
        traits.stream().mapToDouble(trait -> priors.getOrDefault(trait, 0.)).toArray();
    double[] weights = Softmax.learn(examples, before);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= NOTHING) {
        lines.add(String.format(Locale.ROOT, "%s\t%.2f", traits.get(i), weights[i]));
      }
    }
    return lines;
  }

  private static List<String> frequent(List<Example> questions, Set<String> always) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Example question : questions) {
      Set<String> traits = new HashSet<>();
      question.answers().forEach(traits::addAll);
      traits.forEach(trait -> counts.merge(trait, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < LEAST);
    always.forEach(trait -> counts.putIfAbsent(trait, 0));
    return List.copyOf(counts.keySet());
  }

  private Softmax.Example numbered(Example question) {
    int[][] traits = new int[question.answers().size()][];
    for (int i = 0; i < traits.length; i++) {
      traits[i] =
          question.answers().get(i).stream()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray();
    }
    return new Softmax.Example(traits, question.right());
  }
}

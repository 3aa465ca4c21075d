package org.onrecord.training.linear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns from answered questions what each feature of an option counts. */
public final class FeatureWeightTrainer {

  /**
   * A question.
   *
   * @param options the features of each option
   * @param right for each option whether it is right; several may be
   */
  public record FeatureExample(List<? extends List<String>> options, boolean[] right) {

    /** Whether a right answer is among those that can be chosen. */
    public boolean canBeAnswered() {
      for (boolean one : right) {
        if (one) {
          return true;
        }
      }
      return false;
    }
  }

  /** In how many questions a feature must occur. */
  private static final int MIN_OCCURRENCES = 4;

  /** A weight that changes nothing. */
  private static final double MIN_WEIGHT = .02;

  private final Map<String, Integer> numbers = new HashMap<>();

  private FeatureWeightTrainer() {}

  /**
   * The lines of the table of weights, in the order of the features.
   *
   * @param priors features that weigh something before anything is learned
   */
  public static List<String> weights(List<FeatureExample> questions, Map<String, Double> priors) {
    FeatureWeightTrainer training = new FeatureWeightTrainer();
    List<String> features = frequent(questions, priors.keySet());
    features.forEach(feature -> training.numbers.put(feature, training.numbers.size()));
    List<SoftmaxRegression.NumberedExample> examples =
        questions.stream().filter(FeatureExample::canBeAnswered).map(training::numbered).toList();
    double[] before =
        features.stream().mapToDouble(feature -> priors.getOrDefault(feature, 0.)).toArray();
    double[] weights = SoftmaxRegression.learn(examples, before);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= MIN_WEIGHT) {
        lines.add(String.format(Locale.ROOT, "%s\t%.2f", features.get(i), weights[i]));
      }
    }
    return lines;
  }

  private static List<String> frequent(List<FeatureExample> questions, Set<String> always) {
    Map<String, Integer> counts = new TreeMap<>();
    for (FeatureExample question : questions) {
      Set<String> features = new HashSet<>();
      question.options().forEach(features::addAll);
      features.forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < MIN_OCCURRENCES);
    always.forEach(feature -> counts.putIfAbsent(feature, 0));
    return List.copyOf(counts.keySet());
  }

  private SoftmaxRegression.NumberedExample numbered(FeatureExample question) {
    int[][] features = new int[question.options().size()][];
    for (int i = 0; i < features.length; i++) {
      features[i] =
          question.options().get(i).stream()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray();
    }
    return new SoftmaxRegression.NumberedExample(features, question.right());
  }
}

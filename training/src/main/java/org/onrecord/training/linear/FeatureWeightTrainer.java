package org.onrecord.training.linear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Trains weights of named features from labelled examples. */
public final class FeatureWeightTrainer {

  /**
   * A training example.
   *
   * @param options the features of each candidate
   * @param right for each candidate whether it is right; several may be
   */
  public record FeatureExample(List<? extends List<String>> options, boolean[] right) {

    /** Whether any candidate is right. */
    public boolean hasRightCandidate() {
      for (boolean one : right) {
        if (one) {
          return true;
        }
      }
      return false;
    }
  }

  /** The number of examples in which a feature must occur. */
  private static final int MIN_OCCURRENCES = 4;

  /** Smaller weights are omitted. */
  private static final double MIN_WEIGHT = .02;

  private final Map<String, Integer> numbers = new HashMap<>();

  private FeatureWeightTrainer() {}

  /**
   * The lines of the table of weights, in order of the features.
   *
   * @param priors the prior means of weights; 0 for all other features
   */
  public static List<String> weights(List<FeatureExample> examples, Map<String, Double> priors) {
    FeatureWeightTrainer training = new FeatureWeightTrainer();
    List<String> features = frequent(examples, priors.keySet());
    features.forEach(feature -> training.numbers.put(feature, training.numbers.size()));
    List<SoftmaxRegression.NumberedExample> numbered =
        examples.stream()
            .filter(FeatureExample::hasRightCandidate)
            .map(training::numbered)
            .toList();
    double[] priorWeights =
        features.stream().mapToDouble(feature -> priors.getOrDefault(feature, 0.)).toArray();
    double[] weights = SoftmaxRegression.learn(numbered, priorWeights);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= MIN_WEIGHT) {
        lines.add(String.format(Locale.ROOT, "%s\t%.2f", features.get(i), weights[i]));
      }
    }
    return lines;
  }

  private static List<String> frequent(List<FeatureExample> examples, Set<String> always) {
    Map<String, Integer> counts = new TreeMap<>();
    for (FeatureExample example : examples) {
      Set<String> features = new HashSet<>();
      example.options().forEach(features::addAll);
      features.forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < MIN_OCCURRENCES);
    always.forEach(feature -> counts.putIfAbsent(feature, 0));
    return List.copyOf(counts.keySet());
  }

  private SoftmaxRegression.NumberedExample numbered(FeatureExample example) {
    int[][] features = new int[example.options().size()][];
    for (int i = 0; i < features.length; i++) {
      features[i] =
          example.options().get(i).stream()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray();
    }
    return new SoftmaxRegression.NumberedExample(features, example.right());
  }
}

package org.onrecord.training.linear;

/** Turns scores into probabilities. */
final class SoftmaxFunction {

  private SoftmaxFunction() {}

  /** Replaces scores by probabilities, which sum to 1. */
  static void apply(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }
}

package org.onrecord.linear;

/** Converts the scores of a log-linear model to probabilities. */
public final class Probabilities {

  private Probabilities() {}

  /**
   * The probability of each alternative of a multinomial logistic model: {@code exp(score)},
   * divided by the sum over all (softmax). Does not overflow for any scores.
   *
   * @param scores one score per alternative, the natural logarithm of its unnormalized odds; at
   *     least one
   * @return a new array of the same length, whose sum is 1
   */
  public static double[] softmax(double[] scores) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double sum = 0;
    double[] probabilities = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = Math.exp(scores[i] - max);
      sum += probabilities[i];
    }
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] /= sum;
    }
    return probabilities;
  }
}

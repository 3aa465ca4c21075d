package org.onrecord.training.linear;

import java.util.List;
import org.onrecord.linear.Probabilities;

/**
 * Trains a multinomial logistic model over few features with L2 regularization by batch gradient
 * descent, because there are few examples; deterministic.
 */
public final class DenseSoftmaxRegression {

  /**
   * A training example.
   *
   * @param features the feature values of each candidate
   * @param right for each candidate whether it is right
   */
  public record DenseExample(double[][] features, boolean[] right) {

    boolean canBeAnswered() {
      for (boolean one : right) {
        if (one) {
          return true;
        }
      }
      return false;
    }

    /** The probability of each candidate. */
    public double[] probabilities(double[] weights) {
      double[] scores = new double[features.length];
      for (int i = 0; i < scores.length; i++) {
        for (int c = 0; c < weights.length; c++) {
          scores[i] += weights[c] * features[i][c];
        }
      }
      return Probabilities.softmax(scores);
    }
  }

  private static final int STEPS = 3000;
  private static final double RATE = 2;

  /** The L2 penalty, in examples. */
  private static final double PENALTY = .5;

  private DenseSoftmaxRegression() {}

  public static double[] learn(List<DenseExample> examples, int features) {
    List<DenseExample> asked = examples.stream().filter(DenseExample::canBeAnswered).toList();
    double[] weights = new double[features];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[features];
      asked.forEach(example -> add(example, weights, gradient));
      for (int c = 0; c < features; c++) {
        weights[c] -= RATE * (gradient[c] + 2 * PENALTY * weights[c]) / asked.size();
      }
    }
    return weights;
  }

  private static void add(DenseExample example, double[] weights, double[] gradient) {
    double[] p = example.probabilities(weights);
    double right = 0;
    for (int i = 0; i < p.length; i++) {
      right += example.right()[i] ? p[i] : 0;
    }
    for (int i = 0; i < p.length; i++) {
      double excess = p[i] - (example.right()[i] ? p[i] / right : 0);
      for (int c = 0; c < gradient.length; c++) {
        gradient[c] += excess * example.features()[i][c];
      }
    }
  }
}

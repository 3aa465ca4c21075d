package org.onrecord.training.linear;

import java.util.List;
import org.onrecord.linear.Probabilities;

/**
 * Learns what each feature counts: the weights of a multinomial logistic model over few features
 * that make the right answers likely, held small by an L2 penalty. Plain steps down the gradient,
 * as the questions are few; the same questions give the same weights.
 */
public final class DenseSoftmaxRegression {

  /**
   * A question.
   *
   * @param features the features of each option
   * @param right for each option whether it is right
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

    /** The probability of each option. */
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

  /** The penalty of a weight's square, in questions. */
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

package org.onrecord.bench;

import java.util.List;

/**
 * Learns what each clue counts: the weights of a multinomial logistic model over few clues that
 * make the right answers likely, held small by an L2 penalty. Plain steps down the gradient, as the
 * questions are few; the same questions give the same weights.
 */
final class ClueFit {

  /**
   * A question.
   *
   * @param clues the clues of each answer
   * @param right for each answer whether it is right
   */
  record Example(double[][] clues, boolean[] right) {

    boolean canBeAnswered() {
      for (boolean one : right) {
        if (one) {
          return true;
        }
      }
      return false;
    }

    /** The probability of each answer. */
    double[] probabilities(double[] weights) {
      double[] p = new double[clues.length];
      double sum = 0;
      for (int i = 0; i < p.length; i++) {
        for (int c = 0; c < weights.length; c++) {
          p[i] += weights[c] * clues[i][c];
        }
        p[i] = Math.exp(p[i]);
        sum += p[i];
      }
      for (int i = 0; i < p.length; i++) {
        p[i] /= sum;
      }
      return p;
    }
  }

  private static final int STEPS = 3000;
  private static final double RATE = 2;

  /** The penalty of a weight's square, in questions. */
  private static final double PENALTY = .5;

  private ClueFit() {}

  static double[] learn(List<Example> examples, int clues) {
    List<Example> asked = examples.stream().filter(Example::canBeAnswered).toList();
    double[] weights = new double[clues];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[clues];
      asked.forEach(example -> add(example, weights, gradient));
      for (int c = 0; c < clues; c++) {
        weights[c] -= RATE * (gradient[c] + 2 * PENALTY * weights[c]) / asked.size();
      }
    }
    return weights;
  }

  private static void add(Example example, double[] weights, double[] gradient) {
    double[] p = example.probabilities(weights);
    double right = 0;
    for (int i = 0; i < p.length; i++) {
      right += example.right()[i] ? p[i] : 0;
    }
    for (int i = 0; i < p.length; i++) {
      double excess = p[i] - (example.right()[i] ? p[i] / right : 0);
      for (int c = 0; c < gradient.length; c++) {
        gradient[c] += excess * example.clues()[i][c];
      }
    }
  }
}

package org.onrecord.training.linear;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.onrecord.linear.Probabilities;

/**
 * Trains a multinomial logistic model with L2 regularization by AdaGrad (Duchi, Hazan, Singer
 * 2011), maximizing the total probability of the right candidates; deterministic.
 */
final class SoftmaxRegression {

  /**
   * A training example.
   *
   * @param features for each candidate the numbers of its features
   * @param right for each candidate whether it is right; at least one is
   */
  record NumberedExample(int[][] features, boolean[] right) {}

  private static final int EPOCHS = 12;
  private static final int AVERAGED = 6;
  private static final double RATE = .2;

  /** The L2 penalty, in examples. */
  private static final double PENALTY = 5;

  /** The initial sum of squared gradients, which keeps the first step small. */
  private static final double FIRST_SQUARE = .01;

  private final double[] priors;
  private final double[] weights;
  private final double[] means;
  private final double[] squares;
  private final int[] counts;

  private SoftmaxRegression(double[] priors) {
    this.priors = priors;
    this.weights = priors.clone();
    this.means = new double[priors.length];
    this.squares = new double[priors.length];
    this.counts = new int[priors.length];
    Arrays.fill(squares, FIRST_SQUARE);
  }

  /**
   * Trains the weights of features.
   *
   * @param priors the prior mean of each weight, to which the penalty draws it
   */
  static double[] learn(List<NumberedExample> examples, double[] priors) {
    SoftmaxRegression model = new SoftmaxRegression(priors);
    examples.forEach(model::count);
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(0);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      for (int i : order) {
        model.step(examples.get(i));
      }
      if (epoch >= EPOCHS - AVERAGED) {
        model.remember();
      }
    }
    return model.means;
  }

  /** Adds the weights to the average of the last epochs, because the last steps oscillate. */
  private void remember() {
    for (int i = 0; i < weights.length; i++) {
      means[i] += weights[i] / AVERAGED;
    }
  }

  private void count(NumberedExample example) {
    for (int[] option : example.features()) {
      for (int feature : option) {
        counts[feature]++;
      }
    }
  }

  private void step(NumberedExample example) {
    double[] probabilities = probabilities(example.features());
    double right = 0;
    for (int i = 0; i < probabilities.length; i++) {
      right += example.right()[i] ? probabilities[i] : 0;
    }
    for (int i = 0; i < probabilities.length; i++) {
      double wanted = example.right()[i] && right > 0 ? probabilities[i] / right : 0;
      for (int feature : example.features()[i]) {
        // Each step applies a part of the penalty, an epoch all of it.
        double gradient =
            probabilities[i]
                - wanted
                + PENALTY * (weights[feature] - priors[feature]) / counts[feature];
        squares[feature] += gradient * gradient;
        weights[feature] -= RATE * gradient / Math.sqrt(squares[feature]);
      }
    }
  }

  private double[] probabilities(int[][] options) {
    double[] scores = new double[options.length];
    for (int i = 0; i < scores.length; i++) {
      for (int feature : options[i]) {
        scores[i] += weights[feature];
      }
    }
    return Probabilities.softmax(scores);
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }
}

package org.onrecord.training.linear;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.onrecord.linear.Probabilities;

/**
 * Learns a multinomial logistic model over the options of questions: weights of features under
 * which the right options together are likely, held small by an L2 penalty. Stochastic gradient
 * steps of AdaGrad (Duchi, Hazan, Singer 2011); the same examples in the same order give the same
 * weights.
 */
final class SoftmaxRegression {

  /**
   * A question.
   *
   * @param features for each option the numbers of its features
   * @param right for each option whether it is right; at least one is
   */
  record NumberedExample(int[][] features, boolean[] right) {}

  private static final int EPOCHS = 12;
  private static final int AVERAGED = 6;
  private static final double RATE = .2;

  /** The penalty of a weight's square, in questions. */
  private static final double PENALTY = 5;

  /** Keeps the first step small. */
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
   * The weights of features.
   *
   * @param priors what each feature weighs before anything is learned; the penalty draws it there
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

  /** The last steps still swing to and fro; the mean of some epochs does not. */
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
        // Each step pays its part of the penalty, so that an epoch pays all of it.
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

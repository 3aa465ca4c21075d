package org.onrecord.bench.ranking;

import java.util.Random;

/**
 * The two-sided paired permutation test: the probability that the means of two rankers differ at
 * least as much if their results are exchanged at random (Smucker, Allan and Carterette 2007).
 */
final class PairedPermutation {

  private static final int ROUNDS = 10_000;
  private static final long SEED = 1;

  private PairedPermutation() {}

  /** The p-value for scores of the same queries in the same order. */
  static double p(double[] ours, double[] theirs) {
    double seen = 0;
    for (int i = 0; i < ours.length; i++) {
      seen += ours[i] - theirs[i];
    }
    Random random = new Random(SEED);
    int asMuch = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double drawn = 0;
      for (int i = 0; i < ours.length; i++) {
        double difference = ours[i] - theirs[i];
        drawn += random.nextBoolean() ? difference : -difference;
      }
      // Sums of the same numbers in another order can differ in the last bits.
      if (Math.abs(drawn) >= Math.abs(seen) - 1e-9) {
        asMuch++;
      }
    }
    return (asMuch + 1.0) / (ROUNDS + 1);
  }
}

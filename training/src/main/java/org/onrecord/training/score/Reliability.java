package org.onrecord.training.score;

/**
 * The calibration of confidences: the number of speakers found and of right ones, by bins of a
 * tenth. Not thread-safe.
 */
public final class Reliability {

  public static final int BINS = 10;

  private final int[] found = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] meanConfidence = new double[BINS];

  public void add(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    found[bin]++;
    right[bin] += isRight ? 1 : 0;
    meanConfidence[bin] += confidence;
  }

  public int found(int bin) {
    return found[bin];
  }

  /** The share of right speakers in a bin, from 0 to 1. */
  public double right(int bin) {
    return found[bin] == 0 ? 0 : right[bin] / (double) found[bin];
  }

  /** The mean confidence in a bin. */
  public double meanConfidence(int bin) {
    return found[bin] == 0 ? 0 : meanConfidence[bin] / found[bin];
  }

  /** The number of speakers in {@code bin} and all higher ones. */
  public int foundFrom(int bin) {
    return sumFrom(found, bin);
  }

  /** The number of right speakers in {@code bin} and all higher ones. */
  public int rightFrom(int bin) {
    return sumFrom(right, bin);
  }

  private static int sumFrom(int[] counts, int bin) {
    int sum = 0;
    for (int i = bin; i < BINS; i++) {
      sum += counts[i];
    }
    return sum;
  }
}

package org.onrecord.training.score;

/**
 * Whether speakers are as often right as their confidences say: how many were found and how many of
 * these are right, by tenths of confidence. Not thread-safe.
 */
public final class Reliability {

  public static final int BINS = 10;

  private final int[] found = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] promised = new double[BINS];

  public void add(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    found[bin]++;
    right[bin] += isRight ? 1 : 0;
    promised[bin] += confidence;
  }

  public int found(int bin) {
    return found[bin];
  }

  /** The share of right ones, from 0 to 1. */
  public double right(int bin) {
    return found[bin] == 0 ? 0 : right[bin] / (double) found[bin];
  }

  /** The mean confidence. */
  public double promised(int bin) {
    return found[bin] == 0 ? 0 : promised[bin] / found[bin];
  }

  /** How many have at least the confidence of {@code bin}. */
  public int foundFrom(int bin) {
    return sumFrom(found, bin);
  }

  /** How many of these are right. */
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

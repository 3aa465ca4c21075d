package org.onrecord.training.linear;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.onrecord.linear.DenseWeights;
import org.onrecord.linear.SparseWeights;

/**
 * An averaged perceptron (Collins 2002) over hashed features; trains {@link DenseWeights} or {@link
 * SparseWeights}.
 */
public final class AveragedPerceptron {

  private static final int MAX_WEIGHT = 127;

  private final int columns;
  private final int mask;
  private final float[] weights;
  private final float[] totals;
  private final int[] stamps;
  private int time = 1;

  /**
   * @param bits the binary logarithm of the number of rows
   */
  public AveragedPerceptron(int columns, int bits) {
    this.columns = columns;
    int rows = 1 << bits;
    mask = rows - 1;
    weights = new float[rows * columns];
    totals = new float[rows * columns];
    stamps = new int[rows * columns];
  }

  /** Computes for each column the sum of the weights of the first {@code count} features. */
  public void score(int[] features, int count, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < count; i++) {
      int row = (features[i] & mask) * columns;
      for (int c = 0; c < columns; c++) {
        scores[c] += weights[row + c];
      }
    }
  }

  /** The column with the highest score. */
  public static int best(float[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    return best;
  }

  /** Counts a decision and, if it was wrong, updates the weights towards the right one. */
  public void learn(int[] features, int count, int right, int chosen) {
    time++;
    if (right != chosen) {
      move(features, count, right, 1);
      move(features, count, chosen, -1);
    }
  }

  /** Counts a decision whose weights are {@linkplain #move updated} one by one. */
  public void count() {
    time++;
  }

  /** Adds to the weights of a column. */
  public void move(int[] features, int count, int column, float by) {
    for (int i = 0; i < count; i++) {
      add((features[i] & mask) * columns + column, by);
    }
  }

  private void add(int at, float delta) {
    totals[at] += (time - stamps[at]) * weights[at];
    stamps[at] = time;
    weights[at] += delta;
  }

  /**
   * The averaged weights of the rows that are not negligible, scaled to shorts.
   *
   * @param maxWeight the maximum of the scaled weights
   * @param minWeight rows whose scaled weights are all smaller are omitted
   */
  public SparseWeights sparseWeights(int maxWeight, int minWeight) {
    float[] averages = averages();
    float most = 0;
    for (float average : averages) {
      most = Math.max(most, Math.abs(average));
    }
    int[] scaled = new int[averages.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = Math.round(averages[i] * maxWeight / most);
    }
    int[] hashes =
        IntStream.rangeClosed(0, mask)
            .filter(row -> maxMagnitude(scaled, row) >= minWeight)
            .toArray();
    short[] rows = new short[hashes.length * columns];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (short) scaled[hashes[i / columns] * columns + i % columns];
    }
    return SparseWeights.of(columns, Integer.bitCount(mask), hashes, rows);
  }

  private int maxMagnitude(int[] scaled, int row) {
    int max = 0;
    for (int i = row * columns; i < (row + 1) * columns; i++) {
      max = Math.max(max, Math.abs(scaled[i]));
    }
    return max;
  }

  /** The averaged weights, scaled to bytes. */
  public DenseWeights weights() {
    return DenseWeights.of(columns, average());
  }

  /** The averaged weights, row by row. */
  private float[] averages() {
    float[] averages = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      averages[i] = (totals[i] + (time - stamps[i]) * weights[i]) / time;
    }
    return averages;
  }

  /** The averaged weights, scaled to bytes. */
  private byte[] average() {
    float[] averages = averages();
    float scale = MAX_WEIGHT / quantile(averages);
    byte[] table = new byte[weights.length];
    for (int i = 0; i < table.length; i++) {
      table[i] =
          (byte) Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(averages[i] * scale)));
    }
    return table;
  }

  /** The 99.9th percentile of the absolute non-zero weights. */
  private static float quantile(float[] averages) {
    float[] used = new float[averages.length];
    int n = 0;
    for (float average : averages) {
      if (average != 0) {
        used[n++] = Math.abs(average);
      }
    }
    float[] sorted = Arrays.copyOf(used, n);
    Arrays.sort(sorted);
    return n == 0 ? 1 : sorted[(int) (n * .999)];
  }
}

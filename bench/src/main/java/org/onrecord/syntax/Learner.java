package org.onrecord.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Learns {@link Weights} from its mistakes: an averaged perceptron (Collins 2002) over hashed
 * features.
 */
final class Learner {

  private static final int STRONGEST = 127;

  private final int columns;
  private final int mask;
  private final float[] weights;
  private final float[] totals;
  private final int[] stamps;
  private int time = 1;

  /**
   * @param bits the logarithm of the number of rows
   */
  Learner(int columns, int bits) {
    this.columns = columns;
    int rows = 1 << bits;
    mask = rows - 1;
    weights = new float[rows * columns];
    totals = new float[rows * columns];
    stamps = new int[rows * columns];
  }

  void score(int[] features, int count, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < count; i++) {
      int row = (features[i] & mask) * columns;
      for (int c = 0; c < columns; c++) {
        scores[c] += weights[row + c];
      }
    }
  }

  /** The column with the highest score. */
  static int best(float[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    return best;
  }

  /** Counts a decision and, if it was wrong, moves the weights towards the right one. */
  void learn(int[] features, int count, int right, int chosen) {
    time++;
    for (int i = 0; right != chosen && i < count; i++) {
      int row = (features[i] & mask) * columns;
      add(row + right, 1);
      add(row + chosen, -1);
    }
  }

  private void add(int at, float delta) {
    totals[at] += (time - stamps[at]) * weights[at];
    stamps[at] = time;
    weights[at] += delta;
  }

  void write(DataOutputStream out) throws IOException {
    Weights.write(columns, average(), out);
  }

  Weights weights() {
    return Weights.of(columns, average());
  }

  /** The averages over time, scaled to bytes. */
  private byte[] average() {
    float[] averages = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      averages[i] = (totals[i] + (time - stamps[i]) * weights[i]) / time;
    }
    float scale = STRONGEST / quantile(averages);
    byte[] table = new byte[weights.length];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) Math.max(-STRONGEST, Math.min(STRONGEST, Math.round(averages[i] * scale)));
    }
    return table;
  }

  /** The weight that all but one in a thousand of those in use stay below. */
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

package org.onrecord.linear;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns {@link Weights} from its mistakes: an averaged perceptron (Collins 2002) over hashed
 * features.
 */
public final class Learner {

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
  public Learner(int columns, int bits) {
    this.columns = columns;
    int rows = 1 << bits;
    mask = rows - 1;
    weights = new float[rows * columns];
    totals = new float[rows * columns];
    stamps = new int[rows * columns];
  }

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

  /** Counts a decision and, if it was wrong, moves the weights towards the right one. */
  public void learn(int[] features, int count, int right, int chosen) {
    time++;
    if (right != chosen) {
      move(features, count, right, 1);
      move(features, count, chosen, -1);
    }
  }

  /** Counts a decision that weights are {@linkplain #move moved} for one by one. */
  public void count() {
    time++;
  }

  /** Moves the weights of a column. */
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

  public void write(DataOutputStream out) throws IOException {
    Weights.write(columns, average(), out);
  }

  /**
   * Writes what {@link SparseWeights} reads.
   *
   * @param strongest what the weights are scaled to at most
   * @param least rows of which no weight is as much as that, after scaling, are left out
   */
  public void writeSparse(DataOutputStream out, int strongest, int least) throws IOException {
    float[] averages = averages();
    float most = 0;
    for (float average : averages) {
      most = Math.max(most, Math.abs(average));
    }
    int[] scaled = new int[averages.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = Math.round(averages[i] * strongest / most);
    }
    List<Integer> rows = new ArrayList<>();
    StepsWriter steps = new StepsWriter();
    int before = -1;
    for (int row = 0; row <= mask; row++) {
      if (strongest(scaled, row) >= least) {
        rows.add(row);
        steps.add(row - before);
        before = row;
      }
    }
    StepsWriter values = new StepsWriter();
    for (int column = 0; column < columns; column++) {
      for (int row : rows) {
        values.addSigned(scaled[row * columns + column]);
      }
    }
    out.writeInt(columns);
    out.writeInt(Integer.bitCount(mask));
    out.writeInt(rows.size());
    steps.write(out);
    values.write(out);
  }

  private int strongest(int[] scaled, int row) {
    int strongest = 0;
    for (int i = row * columns; i < (row + 1) * columns; i++) {
      strongest = Math.max(strongest, Math.abs(scaled[i]));
    }
    return strongest;
  }

  public Weights weights() {
    return Weights.of(columns, average());
  }

  /** The averages over time, a row after the other. */
  private float[] averages() {
    float[] averages = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      averages[i] = (totals[i] + (time - stamps[i]) * weights[i]) / time;
    }
    return averages;
  }

  /** The averages over time, scaled to bytes. */
  private byte[] average() {
    float[] averages = averages();
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

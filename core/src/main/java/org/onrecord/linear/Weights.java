package org.onrecord.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of a linear model: one row a feature, one column a choice. Features share rows by
 * their hashes ("hash kernel", Shi and others 2009). A weight is a byte, which costs no accuracy
 * that can be measured.
 *
 * <p>Most of the time goes into waiting for memory, so four columns lie side by side in an {@code
 * int}, counted from 0. They are added in a {@code long}, 16 bits each, so that one addition adds
 * four weights; {@link #MOST_FEATURES} of them cannot overflow.
 */
public final class Weights {

  public static final int MOST_FEATURES = 256;

  private static final int LANES = 4;
  private static final int LANE_BITS = 16;
  private static final int LANE = (1 << LANE_BITS) - 1;
  private static final int ZERO = 128;

  /** The bytes of an {@code int} that keep their place in the sum; the others go above them. */
  private static final long EVEN = 0x00FF00FFL;

  private static final long ODD = 0xFF00FF00L;
  private static final int ODD_SHIFT = 24;

  private final int columns;
  private final int width;
  private final int mask;
  private final int[] table;

  private Weights(int columns, int rows) {
    if (Integer.bitCount(rows) != 1) {
      throw new IllegalArgumentException("the number of rows, " + rows + ", is no power of two");
    }
    this.columns = columns;
    this.width = (columns + LANES - 1) / LANES;
    this.mask = rows - 1;
    this.table = new int[rows * width];
  }

  /**
   * @param weights the rows after each other, a byte a column
   */
  public static Weights of(int columns, byte[] weights) {
    Weights packed = new Weights(columns, weights.length / columns);
    for (int i = 0; i < weights.length; i++) {
      int column = i % columns;
      int lane = weights[i] + ZERO << Byte.SIZE * (column % LANES);
      packed.table[i / columns * packed.width + column / LANES] |= lane;
    }
    return packed;
  }

  public static Weights read(DataInputStream in) throws IOException {
    int columns = in.readInt();
    byte[] weights = new byte[in.readInt()];
    in.readFully(weights);
    return of(columns, weights);
  }

  public static void write(int columns, byte[] weights, DataOutputStream out) throws IOException {
    out.writeInt(columns);
    out.writeInt(weights.length);
    out.write(weights);
  }

  /** Room for the sums of one decision. */
  public long[] sums() {
    return new long[width];
  }

  /** Adds up the weights of the first {@code count} features, all columns at once. */
  public void add(int[] features, int count, long[] sums) {
    for (int w = 0; w < width; w++) {
      long sum = 0;
      for (int i = 0; i < count; i++) {
        int four = table[(features[i] & mask) * width + w];
        sum += four & EVEN | (four & ODD) << ODD_SHIFT;
      }
      sums[w] = sum;
    }
  }

  /** The sum of a column, from 0 on. */
  public static int score(long[] sums, int column) {
    int lane = column % LANES;
    int place = lane >> 1 | (lane & 1) << 1;
    return (int) (sums[column / LANES] >>> LANE_BITS * place) & LANE;
  }

  /** The column with the highest sum. */
  public int best(long[] sums) {
    int best = 0;
    int most = -1;
    for (int c = 0; c < columns; c++) {
      int score = score(sums, c);
      if (score > most) {
        best = c;
        most = score;
      }
    }
    return best;
  }
}

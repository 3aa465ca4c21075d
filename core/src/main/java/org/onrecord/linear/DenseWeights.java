package org.onrecord.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The weights of a linear model: one row per feature, one column per class. Features share rows by
 * hashing ("hash kernel", Shi et al. 2009). A weight is one byte, which costs no measurable
 * accuracy.
 *
 * <p>Eight weights of a row are read at a time and added as two {@code long}s of 16-bit lanes, one
 * for the even and one for the odd columns, so that one addition adds four weights; {@link
 * #MAX_FEATURES} additions cannot overflow. A read may extend into the next row; the sums of these
 * extra lanes are ignored.
 */
public final class DenseWeights {

  public static final int MAX_FEATURES = 256;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int LANE_BITS = 16;
  private static final int LANE = (1 << LANE_BITS) - 1;
  private static final int ZERO = 128;
  private static final long EVEN = 0x00FF_00FF_00FF_00FFL;

  /** The alignment of rows, so that fewer of them cross cache lines. */
  private static final int ROW_ALIGNMENT = 4;

  private final int columns;

  /** The number of bytes from one row to the next. */
  private final int stride;

  private final int mask;
  private final byte[] table;

  private DenseWeights(int columns, int rows) {
    if (Integer.bitCount(rows) != 1) {
      throw new IllegalArgumentException(
          "number of rows is " + rows + "; it must be a power of two");
    }
    this.columns = columns;
    this.stride = (columns + ROW_ALIGNMENT - 1) / ROW_ALIGNMENT * ROW_ALIGNMENT;
    this.mask = rows - 1;
    this.table = new byte[rows * stride + Long.BYTES];
  }

  /**
   * @param weights the rows one after another, one byte per column
   */
  public static DenseWeights of(int columns, byte[] weights) {
    DenseWeights packed = new DenseWeights(columns, weights.length / columns);
    for (int i = 0; i < weights.length; i++) {
      packed.table[i / columns * packed.stride + i % columns] = (byte) (weights[i] + ZERO);
    }
    return packed;
  }

  /** Reads the output of {@link #write}. */
  public static DenseWeights read(DataInputStream in) throws IOException {
    int columns = in.readInt();
    byte[] weights = new byte[in.readInt()];
    in.readFully(weights);
    return of(columns, weights);
  }

  /** Writes the numbers of columns and of weights, and the rows one after another. */
  public void write(DataOutputStream out) throws IOException {
    byte[] weights = new byte[(mask + 1) * columns];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (byte) (table[i / columns * stride + i % columns] - ZERO);
    }
    out.writeInt(columns);
    out.writeInt(weights.length);
    out.write(weights);
  }

  /** Allocates the sums of one decision. */
  public long[] sums() {
    return new long[(columns + Long.BYTES - 1) / Long.BYTES * 2];
  }

  /** Adds up the weights of the first {@code count} features, for all columns. */
  public void add(int[] features, int count, long[] sums) {
    for (int s = 0; s < sums.length; s += 2) {
      long even = 0;
      long odd = 0;
      for (int i = 0; i < count; i++) {
        long eight = (long) EIGHT.get(table, (features[i] & mask) * stride + s / 2 * Long.BYTES);
        even += eight & EVEN;
        odd += eight >>> Byte.SIZE & EVEN;
      }
      sums[s] = even;
      sums[s + 1] = odd;
    }
  }

  /** The sum of a column. */
  public static int score(long[] sums, int column) {
    int lane = column % Long.BYTES;
    return (int) (sums[column / Long.BYTES * 2 + lane % 2] >>> LANE_BITS * (lane / 2)) & LANE;
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

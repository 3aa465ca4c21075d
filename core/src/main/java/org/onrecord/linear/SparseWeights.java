package org.onrecord.linear;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * The weights of a linear model of which few of many features have any: a row of weights, one
 * column a choice, for each hash that has. A weight is a short.
 *
 * <p>Most features of a word have none, which one look at a table of bits tells that is small
 * enough to stay near the processor; the number of a row is the number of bits before its own.
 */
public final class SparseWeights {

  private final int columns;
  private final int mask;
  private final long[] present;

  /** How many bits are set before each word of {@link #present}. */
  private final int[] before;

  private final short[] rows;

  private SparseWeights(int columns, int bits, int rows) {
    this.columns = columns;
    this.mask = (1 << bits) - 1;
    this.present = new long[1 << bits - 6];
    this.before = new int[present.length];
    this.rows = new short[rows * columns];
  }

  /**
   * Reads the numbers of columns, of bits of a hash and of rows; the steps from one hash to the
   * next; and the weights column by column.
   */
  public static SparseWeights read(DataInputStream in) throws IOException {
    int columns = in.readInt();
    int bits = in.readInt();
    int rows = in.readInt();
    SparseWeights weights = new SparseWeights(columns, bits, rows);
    Steps steps = Steps.read(in);
    int hash = -1;
    for (int row = 0; row < rows; row++) {
      hash += (int) steps.next();
      weights.present[hash >>> 6] |= 1L << hash;
    }
    for (int i = 1; i < weights.before.length; i++) {
      weights.before[i] = weights.before[i - 1] + Long.bitCount(weights.present[i - 1]);
    }
    Steps values = Steps.read(in);
    for (int column = 0; column < columns; column++) {
      for (int at = column; at < weights.rows.length; at += columns) {
        weights.rows[at] = (short) values.nextSigned();
      }
    }
    return weights;
  }

  /**
   * Puts the sums of the weights of the first {@code count} features, for all columns.
   *
   * <p>Which features have weights cannot be foreseen, so that to ask it of one after the other
   * would have the processor guess wrong and wait for memory each time. All are asked first, and
   * those that have some are kept without a branch, in the place of the features.
   *
   * @param features are overwritten
   */
  public void sum(int[] features, int count, int[] sums) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      int hash = features[i] & mask;
      features[found] = hash;
      found += (int) (present[hash >>> 6] >>> hash & 1);
    }
    for (int i = 0; i < found; i++) {
      int hash = features[i];
      long below = present[hash >>> 6] & (1L << hash) - 1;
      features[i] = (before[hash >>> 6] + Long.bitCount(below)) * columns;
    }
    for (int column = 0; column < columns; column++) {
      int sum = 0;
      for (int i = 0; i < found; i++) {
        sum += rows[features[i] + column];
      }
      sums[column] = sum;
    }
  }
}

package org.onrecord.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
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
   * Weights of some hashes; all others have none.
   *
   * @param bits how many of the lower bits of a hash tell its row; 6 or more
   * @param hashes those that have weights, in ascending order
   * @param rows the weights of each hash, a row after the other, a short a column
   */
  public static SparseWeights of(int columns, int bits, int[] hashes, short[] rows) {
    SparseWeights weights = new SparseWeights(columns, bits, hashes.length);
    weights.setPresent(hashes);
    System.arraycopy(rows, 0, weights.rows, 0, rows.length);
    return weights;
  }

  /** Reads what {@link #write} wrote. */
  public static SparseWeights read(DataInputStream in) throws IOException {
    int columns = in.readInt();
    int bits = in.readInt();
    int[] hashes = new int[in.readInt()];
    Steps steps = Steps.read(in);
    int hash = -1;
    for (int row = 0; row < hashes.length; row++) {
      hash += (int) steps.next();
      hashes[row] = hash;
    }
    SparseWeights weights = new SparseWeights(columns, bits, hashes.length);
    weights.setPresent(hashes);
    Steps values = Steps.read(in);
    for (int column = 0; column < columns; column++) {
      for (int at = column; at < weights.rows.length; at += columns) {
        weights.rows[at] = (short) values.nextSigned();
      }
    }
    return weights;
  }

  /**
   * Writes the numbers of columns, of bits of a hash and of rows; the steps from one hash to the
   * next; and the weights column by column.
   */
  public void write(DataOutputStream out) throws IOException {
    StepsWriter steps = new StepsWriter();
    int last = -1;
    for (int hash = 0; hash <= mask; hash++) {
      if ((present[hash >>> 6] >>> hash & 1) != 0) {
        steps.add(hash - last);
        last = hash;
      }
    }
    StepsWriter values = new StepsWriter();
    for (int column = 0; column < columns; column++) {
      for (int at = column; at < rows.length; at += columns) {
        values.addSigned(rows[at]);
      }
    }
    out.writeInt(columns);
    out.writeInt(Integer.bitCount(mask));
    out.writeInt(rows.length / columns);
    steps.write(out);
    values.write(out);
  }

  private void setPresent(int[] hashes) {
    for (int hash : hashes) {
      present[hash >>> 6] |= 1L << hash;
    }
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + Long.bitCount(present[i - 1]);
    }
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

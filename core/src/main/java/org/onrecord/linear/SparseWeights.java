package org.onrecord.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of a linear model with few non-zero features: one row per feature hash, one {@code
 * short} per class.
 *
 * <p>Most features of a word have no weights. Their absence is tested in a bit table that fits the
 * processor cache; the number of bits before its own is the number of a row.
 */
public final class SparseWeights {

  private final int columns;
  private final int mask;
  private final long[] present;

  /** The number of bits set before each word of {@link #present}. */
  private final int[] setBitsBefore;

  private final short[] rows;

  private SparseWeights(int columns, int bits, int rows) {
    this.columns = columns;
    this.mask = (1 << bits) - 1;
    this.present = new long[1 << bits - 6];
    this.setBitsBefore = new int[present.length];
    this.rows = new short[rows * columns];
  }

  /**
   * @param bits the number of lower bits of a hash that select its row; 6 or more
   * @param hashes the hashes that have weights, in ascending order
   * @param rows the weights of each hash, one row after another, one short per column
   */
  public static SparseWeights of(int columns, int bits, int[] hashes, short[] rows) {
    SparseWeights weights = new SparseWeights(columns, bits, hashes.length);
    weights.setPresent(hashes);
    System.arraycopy(rows, 0, weights.rows, 0, rows.length);
    return weights;
  }

  /** Reads the output of {@link #write}. */
  public static SparseWeights read(DataInputStream in) throws IOException {
    int columns = in.readInt();
    int bits = in.readInt();
    int[] hashes = new int[in.readInt()];
    VarIntReader steps = VarIntReader.read(in);
    int hash = -1;
    for (int row = 0; row < hashes.length; row++) {
      hash += (int) steps.next();
      hashes[row] = hash;
    }
    SparseWeights weights = new SparseWeights(columns, bits, hashes.length);
    weights.setPresent(hashes);
    VarIntReader values = VarIntReader.read(in);
    for (int column = 0; column < columns; column++) {
      for (int at = column; at < weights.rows.length; at += columns) {
        weights.rows[at] = (short) values.nextSigned();
      }
    }
    return weights;
  }

  /**
   * Writes the numbers of columns, of hash bits and of rows; the differences of successive hashes;
   * and the weights by column.
   */
  public void write(DataOutputStream out) throws IOException {
    VarIntWriter steps = new VarIntWriter();
    int last = -1;
    for (int hash = 0; hash <= mask; hash++) {
      if ((present[hash >>> 6] >>> hash & 1) != 0) {
        steps.add(hash - last);
        last = hash;
      }
    }
    VarIntWriter values = new VarIntWriter();
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
    for (int i = 1; i < setBitsBefore.length; i++) {
      setBitsBefore[i] = setBitsBefore[i - 1] + Long.bitCount(present[i - 1]);
    }
  }

  /**
   * Adds up the weights of the first {@code count} features, for all columns.
   *
   * <p>Whether a feature has weights is unpredictable, so branching on each test would cause
   * mispredictions and memory stalls. All tests run first, without branches, and the present
   * features are compacted in place.
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
      features[i] = (setBitsBefore[hash >>> 6] + Long.bitCount(below)) * columns;
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

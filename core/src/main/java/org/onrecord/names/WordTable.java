package org.onrecord.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import org.onrecord.linear.VarIntReader;
import org.onrecord.linear.VarIntWriter;

/**
 * A hash table from words to numbers. About two in ten thousand words collide. Six bytes per word.
 */
final class WordTable {

  private static final int BUCKET_BITS = 16;

  private final int[] hashes;
  private final short[] numbers;

  /** The start of the hashes of each bucket, followed by the number of hashes. */
  private final int[] starts = new int[(1 << BUCKET_BITS) + 1];

  private WordTable(int[] hashes, short[] numbers) {
    this.hashes = hashes;
    this.numbers = numbers;
    for (int hash : hashes) {
      starts[bucket(hash) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  /** A table of numbers from 0 to 65,535 by word hash. */
  static WordTable of(SortedMap<Integer, Integer> numbers) {
    int[] hashes = new int[numbers.size()];
    short[] table = new short[hashes.length];
    int at = 0;
    for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
      hashes[at] = entry.getKey();
      table[at] = (short) (int) entry.getValue();
      at++;
    }
    return new WordTable(hashes, table);
  }

  /** Reads the output of {@link #write}. */
  static WordTable read(DataInputStream in) throws IOException {
    int[] hashes = new int[in.readInt()];
    VarIntReader steps = VarIntReader.read(in);
    long hash = Integer.MIN_VALUE;
    for (int i = 0; i < hashes.length; i++) {
      hash += steps.next();
      hashes[i] = (int) hash;
    }
    byte[] halves = new byte[2 * hashes.length];
    in.readFully(halves);
    short[] table = new short[hashes.length];
    for (int i = 0; i < table.length; i++) {
      table[i] = (short) (halves[i] << Byte.SIZE | halves[hashes.length + i] & 0xFF);
    }
    return new WordTable(hashes, table);
  }

  /**
   * Writes the number of words, the differences of successive hashes, and the upper and the lower
   * bytes of the numbers.
   */
  void write(DataOutputStream out) throws IOException {
    VarIntWriter steps = new VarIntWriter();
    byte[] halves = new byte[2 * hashes.length];
    long before = Integer.MIN_VALUE;
    for (int i = 0; i < hashes.length; i++) {
      steps.add(hashes[i] - before);
      before = hashes[i];
      halves[i] = (byte) (numbers[i] >>> Byte.SIZE);
      halves[hashes.length + i] = (byte) numbers[i];
    }
    out.writeInt(hashes.length);
    steps.write(out);
    out.write(halves);
  }

  /** An evenly distributed hash of a word, by which it is {@linkplain #get looked up}. */
  static int hash(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
    return hash ^ hash >>> 13;
  }

  /** The number of the word with a hash, or 0. */
  int get(int hash) {
    int bucket = bucket(hash);
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      if (hashes[i] == hash) {
        return numbers[i];
      }
    }
    return 0;
  }

  /** The upper bits of a hash, which preserve the order of the hashes. */
  private static int bucket(int hash) {
    return (hash ^ Integer.MIN_VALUE) >>> Integer.SIZE - BUCKET_BITS;
  }
}

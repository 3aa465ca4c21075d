package org.onrecord.names;

import java.io.DataInputStream;
import java.io.IOException;
import org.onrecord.linear.Steps;

/**
 * A number for each of many words, found by the words' hashes: two words in ten thousand share one.
 * Takes six bytes a word.
 */
final class WordTable {

  private final int[] hashes;
  private final short[] numbers;

  private WordTable(int[] hashes, short[] numbers) {
    this.hashes = hashes;
    this.numbers = numbers;
  }

  /** Reads what {@code WordTableWriter} wrote: how many, the steps between hashes, the numbers. */
  static WordTable read(DataInputStream in) throws IOException {
    int[] hashes = new int[in.readInt()];
    Steps steps = Steps.read(in);
    long hash = Integer.MIN_VALUE;
    for (int i = 0; i < hashes.length; i++) {
      hash += steps.next();
      hashes[i] = (int) hash;
    }
    byte[] numbers = new byte[2 * hashes.length];
    in.readFully(numbers);
    short[] table = new short[hashes.length];
    for (int i = 0; i < table.length; i++) {
      table[i] = (short) (numbers[i] << Byte.SIZE | numbers[hashes.length + i] & 0xFF);
    }
    return new WordTable(hashes, table);
  }

  /** A hash that spreads evenly, of words by which they are {@linkplain #get found}. */
  static int hash(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
    return hash ^ hash >>> 13;
  }

  /** The number of the word with a hash, or 0. */
  int get(int hash) {
    int low = 0;
    int high = hashes.length - 1;
    while (low <= high) {
      int middle = guess(hash, low, high);
      int found = hashes[middle];
      if (found == hash) {
        return numbers[middle];
      }
      if (found < hash) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }

  /** Where between two places a hash would stand, the hashes being spread evenly. */
  private int guess(int hash, int low, int high) {
    long first = hashes[low];
    long last = hashes[high];
    if (hash <= first || hash >= last) {
      return hash <= first ? low : high;
    }
    return low + (int) ((hash - first) * (high - low) / (last - first));
  }
}

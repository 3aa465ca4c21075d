package org.onrecord.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists of place names, demonyms and given names, of one or several words. */
final class Gazetteer {

  private static final int MAX_ENTRY_WORDS = 5;
  private static final int BITS = 8;

  /** The flags of the table's numbers. */
  private static final int GIVEN_NAME = 128;

  private final WordTable entries;

  private Gazetteer(WordTable entries) {
    this.entries = entries;
  }

  /**
   * @param names the lists that contain each name, as flags; the words of a name are separated by
   *     single spaces
   */
  static Gazetteer of(Map<String, Integer> names) {
    SortedMap<Integer, Integer> entries = new TreeMap<>();
    names.forEach((name, flags) -> entries.merge(hash(name), flags, (a, b) -> a | b));
    return new Gazetteer(WordTable.of(entries));
  }

  /** Reads the output of {@link #write}. */
  static Gazetteer read(DataInputStream in) throws IOException {
    return new Gazetteer(WordTable.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    entries.write(out);
  }

  private static int hash(String name) {
    int hash = 0;
    for (String word : name.split(" ", -1)) {
      hash = phrase(hash, WordTable.hash(word));
    }
    return hash;
  }

  /**
   * Marks each word with the lists that contain it: alone in the lowest eight bits, as the first
   * word of an entry in the next eight, as a later word of one in those above.
   */
  void mark(EncodedSentence encoded) {
    for (int i = 0; i < encoded.size; i++) {
      if (!encoded.isCapital(i)) {
        continue;
      }
      int hash = 0;
      for (int to = i;
          to < Math.min(encoded.size, i + MAX_ENTRY_WORDS) && encoded.mayBeInName[to];
          to++) {
        hash = phrase(hash, encoded.words[to]);
        int flags = entries.get(hash);
        if (flags != 0) {
          addFlags(encoded.gazetteerFlags, i, to, flags);
        }
      }
    }
  }

  private static void addFlags(int[] listed, int from, int to, int flags) {
    listed[from] |= from == to ? flags : flags << BITS;
    for (int i = from + 1; i <= to; i++) {
      listed[i] |= flags << 2 * BITS;
    }
  }

  /** The hash of a phrase continued by a word. */
  private static int phrase(int before, int word) {
    return before == 0 ? word : Integer.rotateLeft(before, 5) * 0x9E3779B9 ^ word;
  }

  /** Whether the lists that contain a word alone include that of given names. */
  static boolean isGivenName(int listed) {
    return (listed & GIVEN_NAME) != 0;
  }
}

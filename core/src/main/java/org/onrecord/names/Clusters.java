package org.onrecord.names;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Classes of words that stand among the same neighbours (Brown and others 1992). They form a tree:
 * the first turns of the path to a class name a wider class.
 */
final class Clusters {

  private final WordTable words;

  /** The path to each class, after a leading 1, so that paths of any length differ. */
  private final int[] paths;

  private Clusters(WordTable words, int[] paths) {
    this.words = words;
    this.paths = paths;
  }

  static Clusters read(DataInputStream in) throws IOException {
    int[] paths = new int[in.readInt()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = in.readInt();
    }
    return new Clusters(WordTable.read(in), paths);
  }

  /** The class of the word in lower case that has a hash; 0 for unknown words. */
  int get(int hash) {
    return words.get(hash);
  }

  /** The first {@code turns} of the path to a class, or all if it is shorter. */
  int path(int cluster, int turns) {
    if (cluster <= 0) {
      return cluster;
    }
    int path = paths[cluster];
    int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(path);
    return length <= turns ? path : path >>> length - turns;
  }
}

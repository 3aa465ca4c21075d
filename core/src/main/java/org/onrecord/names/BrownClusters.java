package org.onrecord.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brown clusters of words (Brown et al. 1992): a binary tree whose path prefixes denote wider
 * clusters.
 */
final class BrownClusters {

  private final WordTable words;

  /** The path of each cluster, prefixed by a 1 bit so that lengths differ. */
  private final int[] paths;

  private BrownClusters(WordTable words, int[] paths) {
    this.words = words;
    this.paths = paths;
  }

  /**
   * @param clusters the path of the cluster of each lower-case word, in 0 and 1
   */
  static BrownClusters of(Map<String, String> clusters) {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    clusters.values().forEach(path -> numbers.put(path, 0));
    int[] paths = new int[numbers.size() + 1];
    paths[0] = 1;
    int number = 1;
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      paths[number] = Integer.parseInt("1" + entry.getKey(), 2);
      entry.setValue(number++);
    }
    SortedMap<Integer, Integer> words = new TreeMap<>();
    clusters.forEach(
        (word, path) -> words.putIfAbsent(WordTable.hash(word), numbers.getOrDefault(path, 0)));
    return new BrownClusters(WordTable.of(words), paths);
  }

  /** Reads the output of {@link #write}. */
  static BrownClusters read(DataInputStream in) throws IOException {
    int[] paths = new int[in.readInt()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = in.readInt();
    }
    return new BrownClusters(WordTable.read(in), paths);
  }

  /** Writes the paths, and the table of the clusters of words. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(paths.length);
    for (int path : paths) {
      out.writeInt(path);
    }
    words.write(out);
  }

  /** The cluster of the lower-case word with a hash; 0 for unknown words. */
  int cluster(int hash) {
    return words.get(hash);
  }

  /** The first {@code turns} bits of the path of a cluster, or all if it is shorter. */
  int path(int cluster, int turns) {
    if (cluster <= 0) {
      return cluster;
    }
    int path = paths[cluster];
    int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(path);
    return length <= turns ? path : path >>> length - turns;
  }
}

package org.onrecord.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/** What the tagger knows of words beside its weights: their clusters and lists of names. */
record WordLexicon(BrownClusters clusters, Gazetteer gazetteer) {

  /**
   * @param clusters the path to the cluster of each word in lower case, in 0 and 1
   * @param gazetteer the lists that each name stands in, as flags
   */
  static WordLexicon of(Map<String, String> clusters, Map<String, Integer> gazetteer) {
    return new WordLexicon(BrownClusters.of(clusters), Gazetteer.of(gazetteer));
  }

  /** Reads what {@link #write} wrote. */
  static WordLexicon read(DataInputStream in) throws IOException {
    return new WordLexicon(BrownClusters.read(in), Gazetteer.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    clusters.write(out);
    gazetteer.write(out);
  }
}

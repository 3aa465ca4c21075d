package org.onrecord.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/** The word knowledge of the tagger besides its weights: clusters and gazetteer. */
record WordLexicon(BrownClusters clusters, Gazetteer gazetteer) {

  /**
   * @param clusters the path of the cluster of each lower-case word, in 0 and 1
   * @param gazetteer the lists that contain each name, as flags
   */
  static WordLexicon of(Map<String, String> clusters, Map<String, Integer> gazetteer) {
    return new WordLexicon(BrownClusters.of(clusters), Gazetteer.of(gazetteer));
  }

  /** Reads the output of {@link #write}. */
  static WordLexicon read(DataInputStream in) throws IOException {
    return new WordLexicon(BrownClusters.read(in), Gazetteer.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    clusters.write(out);
    gazetteer.write(out);
  }
}

package org.onrecord.names;

import java.io.DataInputStream;
import java.io.IOException;

/** What the tagger knows of words beside its weights. */
record Lexicon(Clusters clusters, Gazetteer gazetteer) {

  static Lexicon read(DataInputStream in) throws IOException {
    return new Lexicon(Clusters.read(in), new Gazetteer(WordTable.read(in)));
  }
}

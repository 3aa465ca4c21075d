package org.onrecord.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.onrecord.linear.Hash;
import org.onrecord.linear.SparseWeights;

/** The trained model: feature weights and lexicon. */
final class NameModel {

  /** The template of the feature for the previous label. */
  static final int PREVIOUS_LABEL = 1000;

  private final WordLexicon lexicon;
  private final SparseWeights weights;
  private final float[][] transitionScores = new float[BilouLabels.COUNT][BilouLabels.COUNT];

  NameModel(WordLexicon lexicon, SparseWeights weights) {
    this.lexicon = lexicon;
    this.weights = weights;
    int[] sums = new int[BilouLabels.COUNT];
    for (int before = 0; before < BilouLabels.COUNT; before++) {
      weights.sum(new int[] {Hash.of(PREVIOUS_LABEL, before)}, 1, sums);
      for (int label = 0; label < BilouLabels.COUNT; label++) {
        transitionScores[before][label] = sums[label];
      }
    }
  }

  /** Reads the output of {@link #write}; buffers, but does not close, {@code in}. */
  static NameModel read(InputStream in) throws IOException {
    DataInputStream model =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16)));
    return new NameModel(WordLexicon.read(model), SparseWeights.read(model));
  }

  /** Writes lexicon and weights, compressed with gzip: the same bytes for the same model. */
  void write(OutputStream out) throws IOException {
    GZIPOutputStream packed = new BestCompression(out);
    DataOutputStream model = new DataOutputStream(packed);
    lexicon.write(model);
    weights.write(model);
    model.flush();
    packed.finish();
  }

  private static final class BestCompression extends GZIPOutputStream {
    BestCompression(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  WordLexicon lexicon() {
    return lexicon;
  }

  /**
   * The score of each label for each word of {@code [from, to)}, independent of its neighbours'
   * labels.
   */
  float[][] scores(
      EncodedSentence encoded, int from, int to, WordContexts contexts, NameFeatures features) {
    float[][] scores = new float[to - from][BilouLabels.COUNT];
    int[] sums = new int[BilouLabels.COUNT];
    for (int i = from; i < to; i++) {
      features.extract(encoded, contexts, i);
      weights.sum(features.features, features.count(), sums);
      for (int label = 0; label < BilouLabels.COUNT; label++) {
        scores[i - from][label] = sums[label];
      }
    }
    return scores;
  }

  /** The score of a label after another. */
  float[][] transitions() {
    return transitionScores;
  }
}

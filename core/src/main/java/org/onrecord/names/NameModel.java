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

/** What was learned: the weights of features, and the words that features are made of. */
final class NameModel {

  /** The template of the feature that is the label before. */
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

  /** Reads what {@link #write} wrote; buffers, but does not close, {@code in}. */
  static NameModel read(InputStream in) throws IOException {
    DataInputStream model =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16)));
    return new NameModel(WordLexicon.read(model), SparseWeights.read(model));
  }

  /** Writes lexicon and weights, packed by gzip: the same bytes for the same model. */
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

  /** What each word of {@code [from, to)} scores with each label, wherever it stands. */
  float[][] scores(
      EncodedSentence forms, int from, int to, WordContexts surroundings, NameFeatures features) {
    float[][] scores = new float[to - from][BilouLabels.COUNT];
    int[] sums = new int[BilouLabels.COUNT];
    for (int i = from; i < to; i++) {
      features.extract(forms, surroundings, i);
      weights.sum(features.features, features.count(), sums);
      for (int label = 0; label < BilouLabels.COUNT; label++) {
        scores[i - from][label] = sums[label];
      }
    }
    return scores;
  }

  /** What a label scores after another. */
  float[][] transitions() {
    return transitionScores;
  }
}

package org.onrecord.syntax;

import org.onrecord.linear.DenseWeights;

/**
 * Assigns the part of speech of each word, from left to right: an averaged perceptron (Collins
 * 2002).
 */
final class PartOfSpeechTagger {

  private final DenseWeights weights;

  PartOfSpeechTagger(DenseWeights weights) {
    this.weights = weights;
  }

  DenseWeights weights() {
    return weights;
  }

  /** The ordinals of the {@link PartOfSpeech}s. */
  int[] tags(EncodedTokens encoded) {
    int[] tags = new int[encoded.size];
    int[] features = new int[TaggerFeatures.COUNT];
    long[] sums = weights.sums();
    for (int i = 0; i < encoded.size; i++) {
      if (encoded.quoted[i]) {
        tags[i] = PartOfSpeech.QUOTED.ordinal();
      } else {
        TaggerFeatures.of(encoded, tags, i, features);
        weights.add(features, TaggerFeatures.COUNT, sums);
        tags[i] = weights.best(sums);
      }
    }
    return tags;
  }
}

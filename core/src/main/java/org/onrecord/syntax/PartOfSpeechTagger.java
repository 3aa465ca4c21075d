package org.onrecord.syntax;

import org.onrecord.linear.DenseWeights;

/**
 * Finds the part of speech of each word, from left to right: an averaged perceptron (Collins 2002).
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
  int[] tags(EncodedTokens forms) {
    int[] tags = new int[forms.size];
    int[] features = new int[TaggerFeatures.COUNT];
    long[] sums = weights.sums();
    for (int i = 0; i < forms.size; i++) {
      if (forms.quoted[i]) {
        tags[i] = PartOfSpeech.QUOTED.ordinal();
      } else {
        TaggerFeatures.of(forms, tags, i, features);
        weights.add(features, TaggerFeatures.COUNT, sums);
        tags[i] = weights.best(sums);
      }
    }
    return tags;
  }
}

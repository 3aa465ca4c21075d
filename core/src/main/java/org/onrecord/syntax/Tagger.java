package org.onrecord.syntax;

import org.onrecord.linear.Weights;

/**
 * Finds the part of speech of each word, from left to right: an averaged perceptron (Collins 2002).
 */
final class Tagger {

  private final Weights weights;

  Tagger(Weights weights) {
    this.weights = weights;
  }

  Weights weights() {
    return weights;
  }

  /** The ordinals of the {@link Tag}s. */
  int[] tags(Forms forms) {
    int[] tags = new int[forms.size];
    int[] features = new int[TagFeatures.COUNT];
    long[] sums = weights.sums();
    for (int i = 0; i < forms.size; i++) {
      if (forms.quoted[i]) {
        tags[i] = Tag.QUOTED.ordinal();
      } else {
        TagFeatures.of(forms, tags, i, features);
        weights.add(features, TagFeatures.COUNT, sums);
        tags[i] = weights.best(sums);
      }
    }
    return tags;
  }
}

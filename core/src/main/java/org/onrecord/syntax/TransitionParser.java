package org.onrecord.syntax;

import org.onrecord.linear.DenseWeights;

/** Assigns each word its head, greedily and in time linear in the length of the sentence. */
final class TransitionParser {

  private final DenseWeights weights;

  TransitionParser(DenseWeights weights) {
    this.weights = weights;
  }

  DenseWeights weights() {
    return weights;
  }

  /** The index of each word's head; {@link TransitionState#ROOT} for one of them. */
  int[] heads(EncodedTokens encoded, int[] tags) {
    TransitionState state = new TransitionState(tags);
    int[] features = new int[TransitionFeatures.COUNT];
    long[] sums = weights.sums();
    while (!state.isDone()) {
      if (state.isForced()) {
        Transition.forced(state).apply(state);
      } else {
        TransitionFeatures.of(encoded, tags, state, features);
        weights.add(features, TransitionFeatures.COUNT, sums);
        Transition.best(state, sums).apply(state);
      }
    }
    return state.finish();
  }
}

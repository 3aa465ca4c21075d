package org.onrecord.syntax;

import org.onrecord.linear.Weights;

/** Finds the head of each word, greedily and in time linear in the sentence. */
final class Parser {

  private final Weights weights;

  Parser(Weights weights) {
    this.weights = weights;
  }

  Weights weights() {
    return weights;
  }

  /** The index of each word's head; {@link ParseState#ROOT} for one of them. */
  int[] heads(Forms forms, int[] tags) {
    ParseState state = new ParseState(tags);
    int[] features = new int[ParseFeatures.COUNT];
    long[] sums = weights.sums();
    while (!state.isDone()) {
      if (state.isForced()) {
        Move.only(state).make(state);
      } else {
        ParseFeatures.of(forms, tags, state, features);
        weights.add(features, ParseFeatures.COUNT, sums);
        Move.best(state, sums).make(state);
      }
    }
    return state.finish();
  }
}

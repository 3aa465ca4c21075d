package org.onrecord.syntax;

import org.onrecord.linear.Hash;

/** The features of the {@link TransitionParser} for its next transition, as hashes. */
final class TransitionFeatures {

  static final int COUNT = 42;

  private static final int NONE = -1;

  private TransitionFeatures() {}

  static void of(EncodedTokens encoded, int[] tags, TransitionState state, int[] features) {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int s2 = state.stack(2);
    int b0 = state.buffer(0);
    int b1 = state.buffer(1);
    int b2 = state.buffer(2);
    int s0w = word(encoded, s0);
    int s1w = word(encoded, s1);
    int b0w = word(encoded, b0);
    int b1w = word(encoded, b1);
    int s0t = tag(tags, s0);
    int s1t = tag(tags, s1);
    int s2t = tag(tags, s2);
    int b0t = tag(tags, b0);
    int b1t = tag(tags, b1);
    int b2t = tag(tags, b2);
    int s0l = tag(tags, state.leftmost(s0));
    int s0r = tag(tags, state.rightmost(s0));
    int s1l = tag(tags, state.leftmost(s1));
    int s1r = tag(tags, state.rightmost(s1));
    int b0l = tag(tags, state.leftmost(b0));
    int s0rw = word(encoded, state.rightmost(s0));
    int s1rw = word(encoded, state.rightmost(s1));
    int gap = distance(s0, b0);
    int span = distance(s1, s0);
    int valency = Math.min(state.leftCount(s0), 3) * 4 + Math.min(state.rightCount(s0), 3);
    int valency1 = Math.min(state.leftCount(s1), 3) * 4 + Math.min(state.rightCount(s1), 3);
    int commas =
        Math.min(state.commasBetween(s0, b0), 3) * 4 + Math.min(state.commasBetween(s1, s0), 3);
    int n = 0;
    features[n] = Hash.of(n++, s0w, s0t);
    features[n] = Hash.of(n++, s0t);
    features[n] = Hash.of(n++, s1w, s1t);
    features[n] = Hash.of(n++, s1t, s2t);
    features[n] = Hash.of(n++, b0w, b0t);
    features[n] = Hash.of(n++, b0t);
    features[n] = Hash.of(n++, b1w, b1t);
    features[n] = Hash.of(n++, b0t, b1t, b2t);
    features[n] = Hash.of(n++, s0w, s0t, b0w, b0t);
    features[n] = Hash.of(n++, s0w, s0t, b0t);
    features[n] = Hash.of(n++, s0t, b0w, b0t);
    features[n] = Hash.of(n++, s0t, b0t, gap);
    features[n] = Hash.of(n++, s1w, s1t, s0w, s0t);
    features[n] = Hash.of(n++, s1t, s0w, s0t);
    features[n] = Hash.of(n++, s1w, s1t, s0t);
    features[n] = Hash.of(n++, s1t, s0t, span);
    features[n] = Hash.of(n++, s1w, s1t, b0w, b0t);
    features[n] = Hash.of(n++, s1t, s0t, b0t);
    features[n] = Hash.of(n++, s0t, b0t, b1t);
    features[n] = Hash.of(n++, s2t, s1t, s0t);
    features[n] = Hash.of(n++, s1t, s0t, b0t, b1t);
    features[n] = Hash.of(n++, s0t, s0l, b0t);
    features[n] = Hash.of(n++, s0t, s0r, b0t);
    features[n] = Hash.of(n++, s0t, b0t, b0l);
    features[n] = Hash.of(n++, s1t, s1l, s0t);
    features[n] = Hash.of(n++, s1t, s1r, s0t);
    features[n] = Hash.of(n++, s1t, s0t, s0l);
    features[n] = Hash.of(n++, s1t, s0t, s0r);
    features[n] = Hash.of(n++, s1w, s0w, s0rw);
    features[n] = Hash.of(n++, s0w, s0rw, b0t);
    features[n] = Hash.of(n++, s1w, s1rw, s0t);
    features[n] = Hash.of(n++, s0w, valency, b0t);
    features[n] = Hash.of(n++, s0t, valency, b0t);
    features[n] = Hash.of(n++, s1w, valency1, s0t);
    features[n] = Hash.of(n++, s1t, valency1, s0t);
    features[n] = Hash.of(n++, s0w, gap, b0t);
    features[n] = Hash.of(n++, s1w, span, s0t);
    features[n] = Hash.of(n++, s0t, b0w, b1t);
    features[n] = Hash.of(n++, s1t, s0t, commas, b0t);
    features[n] = Hash.of(n++, s1w, s0t, b0w);
    features[n] = Hash.of(n++, s0w, b0t, b1w);
    features[n] = Hash.of(n++, commas, s0t, b0t);
  }

  private static int word(EncodedTokens encoded, int at) {
    return at < 0 ? NONE : encoded.words[at];
  }

  private static int tag(int[] tags, int at) {
    return at < 0 ? NONE : tags[at];
  }

  private static int distance(int left, int right) {
    if (left < 0 || right < 0) {
      return 0;
    }
    int distance = right - left;
    return distance < 5 ? distance : distance < 10 ? 5 : distance < 20 ? 6 : 7;
  }
}

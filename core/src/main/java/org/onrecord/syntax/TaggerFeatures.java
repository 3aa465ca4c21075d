package org.onrecord.syntax;

import org.onrecord.linear.Hash;

/** The features of the {@link PartOfSpeechTagger} for one word, as hashes. */
final class TaggerFeatures {

  static final int COUNT = 20;

  private TaggerFeatures() {}

  /**
   * Writes the features of word {@code i} into {@code features}; the words before it are already
   * tagged.
   */
  static void of(EncodedTokens encoded, int[] tags, int i, int[] features) {
    int word = encoded.words[i];
    int shape = encoded.shapes[i];
    int before = i > 0 ? tags[i - 1] : -1;
    int before2 = i > 1 ? tags[i - 2] : -1;
    int last = i > 0 ? encoded.words[i - 1] : -1;
    int next = i + 1 < encoded.size ? encoded.words[i + 1] : -1;
    int next2 = i + 2 < encoded.size ? encoded.words[i + 2] : -1;
    int nextSuffix = i + 1 < encoded.size ? encoded.suffixes3[i + 1] : -1;
    int nextShape = i + 1 < encoded.size ? encoded.shapes[i + 1] : -1;
    int opens = i == 0 ? 1 : 0;
    int n = 0;
    features[n] = Hash.of(n++, word);
    features[n] = Hash.of(n++, word, before);
    features[n] = Hash.of(n++, word, next);
    features[n] = Hash.of(n++, word, last);
    features[n] = Hash.of(n++, word, shape, opens);
    features[n] = Hash.of(n++, encoded.suffixes3[i], shape);
    features[n] = Hash.of(n++, encoded.suffixes3[i], before);
    features[n] = Hash.of(n++, encoded.suffixes2[i], shape, before);
    features[n] = Hash.of(n++, encoded.prefixes[i], shape);
    features[n] = Hash.of(n++, shape, opens, before);
    features[n] = Hash.of(n++, shape, nextShape, opens);
    features[n] = Hash.of(n++, before, before2);
    features[n] = Hash.of(n++, before, next);
    features[n] = Hash.of(n++, before, nextSuffix);
    features[n] = Hash.of(n++, last, next);
    features[n] = Hash.of(n++, nextSuffix, encoded.suffixes3[i]);
    features[n] = Hash.of(n++, next, next2);
    features[n] = Hash.of(n++, before, before2, word);
    features[n] = Hash.of(n++, shape, opens, encoded.titleCase());
    features[n] = Hash.of(n++, encoded.suffixes3[i], shape, encoded.titleCase());
  }
}

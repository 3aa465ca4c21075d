package org.onrecord.syntax;

import org.onrecord.linear.Hash;

/** The features of the {@link RelationClassifier} for a word and its head, as hashes. */
final class RelationFeatures {

  static final int COUNT = 16;

  private RelationFeatures() {}

  static void of(EncodedTokens encoded, int[] tags, int[] heads, int i, int[] features) {
    int head = heads[i];
    int word = encoded.words[i];
    int tag = tags[i];
    int headWord = head < 0 ? -1 : encoded.words[head];
    int headTag = head < 0 ? -1 : tags[head];
    int side = head < 0 ? 0 : Integer.signum(head - i) * (Math.abs(head - i) == 1 ? 1 : 2);
    int grand = head < 0 || heads[head] < 0 ? -1 : tags[heads[head]];
    int before = i > 0 ? tags[i - 1] : -1;
    int after = i + 1 < encoded.size ? tags[i + 1] : -1;
    int beforeWord = i > 0 ? encoded.words[i - 1] : -1;
    int afterHead = head >= 0 && head + 1 < encoded.size ? tags[head + 1] : -1;
    int beforeHead = head > 0 ? tags[head - 1] : -1;
    int n = 0;
    features[n] = Hash.of(n++, word, tag, side);
    features[n] = Hash.of(n++, headWord, headTag, side);
    features[n] = Hash.of(n++, tag, headTag, side);
    features[n] = Hash.of(n++, word, headTag, side);
    features[n] = Hash.of(n++, tag, headWord, side);
    features[n] = Hash.of(n++, word, headWord);
    features[n] = Hash.of(n++, tag, headTag, grand, side);
    features[n] = Hash.of(n++, tag, before, headTag, side);
    features[n] = Hash.of(n++, tag, after, headTag, side);
    features[n] = Hash.of(n++, tag, beforeWord, headTag);
    features[n] = Hash.of(n++, tag, headTag, afterHead, side);
    features[n] = Hash.of(n++, tag, headTag, beforeHead, side);
    features[n] = Hash.of(n++, encoded.suffixes3[i], headTag, side);
    features[n] = Hash.of(n++, tag, before, beforeWord, headWord);
    features[n] = Hash.of(n++, tag, sibling(heads, tags, i), headTag, side);
    features[n] = Hash.of(n++, tag, child(heads, tags, i), headTag, side);
  }

  /** The tag of the nearest dependent of the same head on the same side, if it is near. */
  private static int sibling(int[] heads, int[] tags, int i) {
    int step = heads[i] > i ? 1 : -1;
    for (int j = i + step;
        j >= 0 && j < heads.length && j != heads[i] && Math.abs(j - i) < 8;
        j += step) {
      if (heads[j] == heads[i]) {
        return tags[j];
      }
    }
    return -1;
  }

  /** The tag of the first dependent before the word, if it is near. */
  private static int child(int[] heads, int[] tags, int i) {
    for (int j = Math.max(0, i - 5); j < i; j++) {
      if (heads[j] == i) {
        return tags[j];
      }
    }
    return -1;
  }
}

package org.onrecord.syntax;

import org.onrecord.linear.Hash;

/** What the {@link PartOfSpeechTagger} looks at for one word, as hashes. */
final class TaggerFeatures {

  static final int COUNT = 20;

  private TaggerFeatures() {}

  /**
   * Writes the features of word {@code i}, whose words before are tagged, into {@code features}.
   */
  static void of(EncodedTokens forms, int[] tags, int i, int[] features) {
    int word = forms.words[i];
    int shape = forms.shapes[i];
    int before = i > 0 ? tags[i - 1] : -1;
    int before2 = i > 1 ? tags[i - 2] : -1;
    int last = i > 0 ? forms.words[i - 1] : -1;
    int next = i + 1 < forms.size ? forms.words[i + 1] : -1;
    int next2 = i + 2 < forms.size ? forms.words[i + 2] : -1;
    int nextSuffix = i + 1 < forms.size ? forms.suffixes3[i + 1] : -1;
    int nextShape = i + 1 < forms.size ? forms.shapes[i + 1] : -1;
    int opens = i == 0 ? 1 : 0;
    int n = 0;
    features[n] = Hash.of(n++, word);
    features[n] = Hash.of(n++, word, before);
    features[n] = Hash.of(n++, word, next);
    features[n] = Hash.of(n++, word, last);
    features[n] = Hash.of(n++, word, shape, opens);
    features[n] = Hash.of(n++, forms.suffixes3[i], shape);
    features[n] = Hash.of(n++, forms.suffixes3[i], before);
    features[n] = Hash.of(n++, forms.suffixes2[i], shape, before);
    features[n] = Hash.of(n++, forms.prefixes[i], shape);
    features[n] = Hash.of(n++, shape, opens, before);
    features[n] = Hash.of(n++, shape, nextShape, opens);
    features[n] = Hash.of(n++, before, before2);
    features[n] = Hash.of(n++, before, next);
    features[n] = Hash.of(n++, before, nextSuffix);
    features[n] = Hash.of(n++, last, next);
    features[n] = Hash.of(n++, nextSuffix, forms.suffixes3[i]);
    features[n] = Hash.of(n++, next, next2);
    features[n] = Hash.of(n++, before, before2, word);
    features[n] = Hash.of(n++, shape, opens, forms.titleCase());
    features[n] = Hash.of(n++, forms.suffixes3[i], shape, forms.titleCase());
  }
}

package org.onrecord.lucene;

import com.google.common.collect.ImmutableList;

/**
 * What a person typed as one word, analyzed once in both ways that fields are.
 *
 * @param text as it was typed
 * @param textTerms what running text is searched by; none for a stop word, several for "al-Sabra"
 * @param nameTerms what names, and words as they are written, are searched by
 */
record AnalyzedWord(String text, ImmutableList<String> textTerms, ImmutableList<String> nameTerms) {

  static AnalyzedWord of(String text) {
    CutText cut = CutText.of(text);
    return new AnalyzedWord(text, cut.searchedTerms(), ImmutableList.copyOf(cut.words()));
  }

  /** Whether nothing of it is searched in running text. */
  boolean isStopWord() {
    return textTerms.isEmpty();
  }

  /** Whether it is one word to a field of names as well. */
  boolean isOneName() {
    return nameTerms.size() == 1;
  }
}

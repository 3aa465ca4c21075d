package org.onrecord.engine.query;

import com.google.common.collect.ImmutableList;
import org.onrecord.engine.schema.AnalyzedText;

/**
 * What a person typed as one word, analyzed once in both ways that fields are.
 *
 * @param text as it was typed
 * @param textTerms what running text is searched by; none for a stop word, several for "al-Sabra"
 * @param nameTerms what names, and words as they are written, are searched by
 */
public record AnalyzedWord(
    String text, ImmutableList<String> textTerms, ImmutableList<String> nameTerms) {

  static AnalyzedWord of(String text) {
    AnalyzedText cut = AnalyzedText.of(text);
    return new AnalyzedWord(text, cut.searchedTerms(), ImmutableList.copyOf(cut.words()));
  }

  /** Whether nothing of it is searched in running text. */
  public boolean isStopWord() {
    return textTerms.isEmpty();
  }

  /** Whether it is one word to a field of names as well. */
  public boolean isOneName() {
    return nameTerms.size() == 1;
  }
}

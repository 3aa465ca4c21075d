package org.onrecord.engine.query;

import com.google.common.collect.ImmutableList;
import org.onrecord.engine.schema.AnalyzedText;

/**
 * A query word, analyzed once for each kind of field.
 *
 * @param text the word as typed
 * @param textTerms its terms in text fields; empty for a stop word, several for "al-Sabra"
 * @param nameTerms its terms in fields of names and of unstemmed words
 */
public record AnalyzedWord(
    String text, ImmutableList<String> textTerms, ImmutableList<String> nameTerms) {

  static AnalyzedWord of(String text) {
    AnalyzedText cut = AnalyzedText.of(text);
    return new AnalyzedWord(text, cut.searchedTerms(), ImmutableList.copyOf(cut.words()));
  }

  /** Whether it has no terms in text fields. */
  public boolean isStopWord() {
    return textTerms.isEmpty();
  }

  /** Whether it is a single term in fields of names, too. */
  public boolean isOneName() {
    return nameTerms.size() == 1;
  }
}

package org.onrecord.search;

import java.util.Objects;

/**
 * A correction for a word without matches.
 *
 * @param word the word as typed
 * @param replacement a word of similar spelling that has matches
 */
public record Suggestion(String word, String replacement) {

  /** Checks that no component is null. */
  public Suggestion {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(replacement, "replacement");
  }
}

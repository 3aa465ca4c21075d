package org.onrecord.model;

import java.util.Optional;

/**
 * Who is held to have said a quote.
 *
 * @param span where the article names the speaker, if it is known where
 * @param text the mention as written: "Aragchi", "he", "a spokesman"
 * @param name the fullest name that the mention was resolved to, or {@code text} itself where there
 *     is none
 * @param confidence how sure the attribution is, from 0 to 1; 1 if it was given
 */
public record Speaker(Optional<Span> span, String text, String name, double confidence) {

  public Speaker {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "speaker confidence " + confidence + " is not between 0 and 1");
    }
  }

  /** A speaker told by name, without a place in the article. */
  public static Speaker named(String name) {
    return new Speaker(Optional.empty(), name, name, 1);
  }
}

package org.onrecord.model;

import java.util.Objects;

/**
 * The words that attribute a quote to its speaker: "said", "according to".
 *
 * @param span where they are, which may be in another part than the quote
 * @param text the words as written
 */
public record Cue(Span span, String text) {

  /** Checks that no component is null. */
  public Cue {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }
}

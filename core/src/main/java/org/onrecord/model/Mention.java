package org.onrecord.model;

import java.util.Locale;
import java.util.Objects;

/**
 * A place in an article that refers to an actor.
 *
 * @param span where it is
 * @param text the words as written there
 * @param form how the words refer to the actor
 */
public record Mention(Span span, String text, Form form) {

  /** Checks that no component is null. */
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(form, "form");
  }

  /** How a mention refers to its actor. */
  public enum Form {
    /** By name: "Abbas Araghchi", "Araghchi". */
    NAME,
    /** By the demonym of a place: "Iranian". */
    DEMONYM,
    /** By a description: "the foreign minister". */
    NOMINAL,
    /** By a pronoun: "he". */
    PRONOUN;

    /** {@return the name used in JSON: the constant in lower case} */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

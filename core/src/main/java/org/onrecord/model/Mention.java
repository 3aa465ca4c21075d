package org.onrecord.model;

import java.util.Locale;

/**
 * One place where an article names or points at an actor.
 *
 * @param span where it stands
 * @param text the words as written there
 * @param form how it points at the actor
 */
public record Mention(Span span, String text, Form form) {

  /** How a mention points at its actor. */
  public enum Form {
    /** By name: "Abbas Araghchi", "Araghchi". */
    NAME,
    /** By the adjective or people of a place: "Iranian". */
    DEMONYM,
    /** By a description: "the foreign minister". */
    NOMINAL,
    /** By a pronoun: "he". */
    PRONOUN;

    /** The name used in JSON: the constant in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

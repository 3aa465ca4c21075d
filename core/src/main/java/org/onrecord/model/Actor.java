package org.onrecord.model;

import java.util.List;
import java.util.Locale;

/**
 * Someone or something that appears in an article. All mentions of one actor in an article are one
 * actor.
 *
 * @param name the fullest name the article prints
 * @param kind what it is
 * @param mentions where it is mentioned, in order; empty if the actor was given without places
 */
public record Actor(String name, Kind kind, List<Mention> mentions) {

  public Actor {
    mentions = List.copyOf(mentions);
  }

  /** What an actor is. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE;

    /** The name used in JSON: the constant in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

package org.onrecord.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization or place that appears in an article. All its mentions in one article are
 * one actor. Immutable.
 */
public final class Actor {

  private final String name;
  private final Kind kind;
  private final List<Mention> mentions;

  private Actor(String name, Kind kind, List<Mention> mentions) {
    this.name = Objects.requireNonNull(name, "name");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.mentions = List.copyOf(Objects.requireNonNull(mentions, "mentions"));
  }

  /**
   * An actor without mentions: it appears in the article, but it is not known where.
   *
   * @param name the fullest form of the name in the article
   * @param kind what the actor is
   * @return the actor
   */
  public static Actor of(String name, Kind kind) {
    return new Actor(name, kind, List.of());
  }

  /**
   * This actor with other mentions.
   *
   * @param mentions the mentions, in the order of the text
   * @return a copy with these mentions
   */
  public Actor withMentions(List<Mention> mentions) {
    return new Actor(name, kind, mentions);
  }

  /** {@return the fullest form of the name in the article} */
  public String name() {
    return name;
  }

  /** {@return what the actor is} */
  public Kind kind() {
    return kind;
  }

  /**
   * {@return the mentions, in the order of the text; empty if the actor was given without spans}
   */
  public List<Mention> mentions() {
    return mentions;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Actor that
        && name.equals(that.name)
        && kind == that.kind
        && mentions.equals(that.mentions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, kind, mentions);
  }

  @Override
  public String toString() {
    return name + " (" + kind.label() + ", " + mentions.size() + " mentions)";
  }

  /** What an actor is. */
  public enum Kind {
    /** A person. */
    PERSON,
    /** A company, an authority or any other group that acts under a name. */
    ORGANIZATION,
    /** A country, a city or any other place. */
    PLACE;

    /** {@return the name used in JSON: the constant in lower case} */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

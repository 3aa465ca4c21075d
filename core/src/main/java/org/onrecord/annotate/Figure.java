package org.onrecord.annotate;

import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.text.Gender;

/**
 * One whom an article names, as far as it has been read. Knows where it was last spoken of, by name
 * or pronoun. Not thread-safe.
 */
final class Figure {

  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final String name;
  private final Gender gender;
  private int mentions;
  private int asPerson;
  private int asThing;
  private int sentence = NEVER;
  private int paragraph = NEVER;
  private int subject = NEVER;

  Figure(String name, Gender gender) {
    this.name = name;
    this.gender = gender;
  }

  String name() {
    return name;
  }

  /** What its names say, or nothing. */
  Gender gender() {
    return gender;
  }

  /** Whether most of its mentions are known to name a person. */
  boolean isPerson() {
    return asPerson * 2 > mentions;
  }

  /** Whether most of its mentions are known to name a place or an organization. */
  boolean isThing() {
    return asThing * 2 > mentions;
  }

  /** The number of the sentence that last spoke of it. */
  int sentence() {
    return sentence;
  }

  /** The number of the paragraph that last spoke of it. */
  int paragraph() {
    return paragraph;
  }

  /** The number of the sentence of which it was last the subject; long past if of none. */
  int subject() {
    return subject;
  }

  /** Takes down a mention by the name of an actor of a kind, if that is known. */
  void named(Optional<Actor.Kind> kind) {
    mentions++;
    asPerson += kind.filter(k -> k == Actor.Kind.PERSON).isPresent() ? 1 : 0;
    asThing += kind.filter(k -> k != Actor.Kind.PERSON).isPresent() ? 1 : 0;
  }

  /** Takes down that a sentence speaks of it, by whatever words. */
  void spokenOf(int inSentence, int inParagraph, boolean asSubject) {
    sentence = inSentence;
    paragraph = inParagraph;
    subject = asSubject ? inSentence : subject;
  }
}

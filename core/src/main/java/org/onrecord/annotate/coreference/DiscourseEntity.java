package org.onrecord.annotate.coreference;

import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.text.Gender;

/**
 * One whom an article names, as far as it has been read. Knows where it was last spoken of, by name
 * or pronoun. Not thread-safe.
 */
final class DiscourseEntity {

  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final String name;
  private final Gender gender;
  private int mentions;
  private int personMentions;
  private int nonPersonMentions;
  private int lastSentence = NEVER;
  private int lastParagraph = NEVER;
  private int lastSubjectSentence = NEVER;

  DiscourseEntity(String name, Gender gender) {
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
    return personMentions * 2 > mentions;
  }

  /** Whether most of its mentions are known to name a place or an organization. */
  boolean isNonPerson() {
    return nonPersonMentions * 2 > mentions;
  }

  /** The number of the sentence that last spoke of it. */
  int lastSentence() {
    return lastSentence;
  }

  /** The number of the paragraph that last spoke of it. */
  int lastParagraph() {
    return lastParagraph;
  }

  /** The number of the sentence of which it was last the subject; long past if of none. */
  int lastSubjectSentence() {
    return lastSubjectSentence;
  }

  /** Takes down a mention by the name of an actor of a kind, if that is known. */
  void addName(Optional<Actor.Kind> kind) {
    mentions++;
    personMentions += kind.filter(k -> k == Actor.Kind.PERSON).isPresent() ? 1 : 0;
    nonPersonMentions += kind.filter(k -> k != Actor.Kind.PERSON).isPresent() ? 1 : 0;
  }

  /** Takes down that a sentence speaks of it, by whatever words. */
  void addMention(int inSentence, int inParagraph, boolean asSubject) {
    lastSentence = inSentence;
    lastParagraph = inParagraph;
    lastSubjectSentence = asSubject ? inSentence : lastSubjectSentence;
  }
}

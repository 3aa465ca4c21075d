package org.onrecord.annotate.coreference;

import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.text.Gender;

/**
 * An entity mentioned in the article so far, with the place of its last mention. Not thread-safe.
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

  /** The gender suggested by its names. */
  Gender gender() {
    return gender;
  }

  /** Whether most of its mentions are known to be of a person. */
  boolean isPerson() {
    return personMentions * 2 > mentions;
  }

  /** Whether most of its mentions are known to be of a place or an organization. */
  boolean isNonPerson() {
    return nonPersonMentions * 2 > mentions;
  }

  /** The number of the sentence with its last mention. */
  int lastSentence() {
    return lastSentence;
  }

  /** The number of the paragraph with its last mention. */
  int lastParagraph() {
    return lastParagraph;
  }

  /** The number of the last sentence of which it was the subject; very small if none. */
  int lastSubjectSentence() {
    return lastSubjectSentence;
  }

  /** Records a mention by name of an actor's kind, if known. */
  void addName(Optional<Actor.Kind> kind) {
    mentions++;
    personMentions += kind.filter(k -> k == Actor.Kind.PERSON).isPresent() ? 1 : 0;
    nonPersonMentions += kind.filter(k -> k != Actor.Kind.PERSON).isPresent() ? 1 : 0;
  }

  /** Records any mention. */
  void addMention(int inSentence, int inParagraph, boolean asSubject) {
    lastSentence = inSentence;
    lastParagraph = inParagraph;
    lastSubjectSentence = asSubject ? inSentence : lastSubjectSentence;
  }
}

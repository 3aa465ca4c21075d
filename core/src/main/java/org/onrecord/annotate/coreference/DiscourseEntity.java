package org.onrecord.annotate.coreference;

import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.actors.CommonWords;
import org.onrecord.model.Actor;
import org.onrecord.text.Gender;
import org.onrecord.text.PersonName;
import org.onrecord.text.ShortNames;

/**
 * An entity mentioned in the article so far, with the place of its last mention. Not thread-safe.
 */
final class DiscourseEntity {

  /** The sum of probabilities from which pronouns tell its gender. */
  private static final double MIN_PRONOUNS = .6;

  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final String name;
  private final Gender gender;
  private final double[] pronouns = new double[Gender.values().length];
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

  /** The gender of its names or, if they tell none, of the pronouns that refer to it. */
  Gender gender() {
    if (gender != Gender.UNKNOWN) {
      return gender;
    }
    double female = pronouns[Gender.FEMALE.ordinal()] - pronouns[Gender.MALE.ordinal()];
    if (Math.abs(female) < MIN_PRONOUNS) {
      return Gender.UNKNOWN;
    }
    return female > 0 ? Gender.FEMALE : Gender.MALE;
  }

  /**
   * Whether a pronoun for a person may refer to it: the actors or its gender say that it is one, or
   * it has several words as people have. A single word that is no actor may be a month, or a word
   * of a caption.
   */
  boolean mayBePerson() {
    if (isNonPerson()) {
      return false;
    }
    return personMentions > 0 || gender != Gender.UNKNOWN || hasNameOfPerson();
  }

  private boolean hasNameOfPerson() {
    List<String> words = ShortNames.words(PersonName.of(name));
    return words.size() > 1
        ? CommonWords.mayBeGivenName(words.get(words.size() - 1))
        : CommonWords.isGivenName(name);
  }

  /**
   * Records that a pronoun refers to it.
   *
   * @param confidence the probability that it does
   */
  void addPronoun(Gender required, double confidence) {
    pronouns[required.ordinal()] += confidence;
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

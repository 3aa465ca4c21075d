package org.onrecord.annotate;

import com.google.common.collect.ImmutableSet;

/**
 * A phrase that may be the speaker of a marked span.
 *
 * @param answer the phrase, and the verb that ties it to the marked span, if a rule found one
 * @param place where it stands, seen from the marked span
 * @param rules the rules that propose it, best first; none for a phrase that only stands near
 */
record Contender(Answer answer, Place place, ImmutableSet<Rule> rules) {

  enum Place {
    BEFORE,
    AFTER,
    SENTENCE_BEFORE,
    SENTENCE_AFTER,
    PARAGRAPH_BEFORE,
    PARAGRAPH_AFTER
  }

  Sentence sentence() {
    return answer.sentence();
  }

  Phrase phrase() {
    return answer.speaker();
  }

  /** The last word of the name it is, in lower case; empty if it is none. */
  String name() {
    Phrase phrase = phrase();
    boolean named = phrase.form() == Phrase.Form.NAME || phrase.form() == Phrase.Form.POSSESSIVE;
    return named ? sentence().word(phrase.last()) : "";
  }

  boolean isSameName(Contender other) {
    return !name().isEmpty() && name().equals(other.name());
  }

  /** Whether it stands in the sentence of the marked span. */
  boolean isNear() {
    return place == Place.BEFORE || place == Place.AFTER;
  }
}

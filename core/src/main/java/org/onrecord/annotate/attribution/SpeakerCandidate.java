package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableSet;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.SpeakerMention;
import org.onrecord.model.AttributionRule;

/**
 * A phrase that may be the speaker of a marked span.
 *
 * @param mention the phrase, and the verb that ties it to the marked span, if a rule found one
 * @param position where it stands, seen from the marked span
 * @param rules the rules that propose it, best first; none for a phrase that only stands near
 */
public record SpeakerCandidate(
    SpeakerMention mention, Place position, ImmutableSet<AttributionRule> rules) {

  enum Place {
    BEFORE,
    AFTER,
    SENTENCE_BEFORE,
    SENTENCE_AFTER,
    PARAGRAPH_BEFORE,
    PARAGRAPH_AFTER
  }

  public Sentence sentence() {
    return mention.sentence();
  }

  public NounPhrase phrase() {
    return mention.speaker();
  }

  /** The last word of the name it is, in lower case; empty if it is none. */
  public String name() {
    NounPhrase phrase = phrase();
    boolean named =
        phrase.form() == NounPhrase.Form.NAME || phrase.form() == NounPhrase.Form.POSSESSIVE;
    return named ? sentence().word(phrase.last()) : "";
  }

  boolean isSameName(SpeakerCandidate other) {
    return !name().isEmpty() && name().equals(other.name());
  }

  /** Whether it stands in the sentence of the marked span. */
  boolean isInQuoteSentence() {
    return position == Place.BEFORE || position == Place.AFTER;
  }
}

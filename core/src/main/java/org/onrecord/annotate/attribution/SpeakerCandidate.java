package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableSet;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.SpeakerMention;
import org.onrecord.model.AttributionRule;

/**
 * A candidate speaker of a quotation.
 *
 * @param mention the phrase, and the cue verb if a rule found one
 * @param position its position relative to the quotation
 * @param rules the rules that propose it, best first; empty for a nearby phrase
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

  /** The last word of its name in lower case; empty if it is not a name. */
  public String name() {
    NounPhrase phrase = phrase();
    boolean named =
        phrase.form() == NounPhrase.Form.NAME || phrase.form() == NounPhrase.Form.POSSESSIVE;
    return named ? sentence().word(phrase.last()) : "";
  }

  boolean isSameName(SpeakerCandidate other) {
    return !name().isEmpty() && name().equals(other.name());
  }

  /** Whether it is in the sentence of the quotation. */
  boolean isInQuoteSentence() {
    return position == Place.BEFORE || position == Place.AFTER;
  }
}

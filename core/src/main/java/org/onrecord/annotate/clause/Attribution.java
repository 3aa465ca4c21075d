package org.onrecord.annotate.clause;

import java.util.OptionalInt;
import org.onrecord.model.AttributionRule;

/**
 * The attribution of a quotation to a speaker.
 *
 * @param rule the rule that found it
 * @param sentence the sentence with the speaker's mention
 * @param speaker the speaker's phrase in it
 * @param cue the index in it of the word that connects the speaker to the words, if there is one
 * @param confidence the probability that the speaker is right
 */
public record Attribution(
    AttributionRule rule,
    Sentence sentence,
    NounPhrase speaker,
    OptionalInt cue,
    double confidence) {

  public static Attribution of(AttributionRule rule, SpeakerMention answer) {
    return new Attribution(
        rule, answer.sentence(), answer.speaker(), answer.cue(), rule.precision());
  }

  /** The same speaker, as continued speech. */
  public Attribution continued() {
    return new Attribution(
        AttributionRule.CONTINUED, sentence, speaker, OptionalInt.empty(), confidence);
  }

  /** The same attribution with a corrected phrase. */
  public Attribution withSpeaker(NounPhrase fullPhrase) {
    return new Attribution(rule, sentence, fullPhrase, cue, confidence);
  }
}

package org.onrecord.annotate.clause;

import java.util.OptionalInt;
import org.onrecord.model.AttributionRule;

/**
 * An answer to the question who said something.
 *
 * @param rule the rule that gave it
 * @param sentence the sentence that names the speaker
 * @param speaker the phrase in it that does
 * @param cue the index in it of the word that ties the speaker to the words, if there is one
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

  /** The same speaker of words that go on. */
  public Attribution continued() {
    return new Attribution(
        AttributionRule.CONTINUED, sentence, speaker, OptionalInt.empty(), confidence);
  }

  /** The same with the speaker's phrase put right. */
  public Attribution withSpeaker(NounPhrase whole) {
    return new Attribution(rule, sentence, whole, cue, confidence);
  }
}

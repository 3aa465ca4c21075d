package org.onrecord.annotate;

import java.util.OptionalInt;

/**
 * An answer to the question who said something.
 *
 * @param rule the rule that gave it
 * @param sentence the sentence that names the speaker
 * @param speaker the phrase in it that does
 * @param cue the index in it of the word that ties the speaker to the words, if there is one
 * @param confidence the probability that the speaker is right
 */
record Attribution(
    Rule rule, Sentence sentence, Phrase speaker, OptionalInt cue, double confidence) {

  static Attribution of(Rule rule, Answer answer) {
    return new Attribution(
        rule, answer.sentence(), answer.speaker(), answer.cue(), rule.precision());
  }

  /** The same speaker of words that go on. */
  Attribution goingOn() {
    return new Attribution(Rule.CONTINUED, sentence, speaker, OptionalInt.empty(), confidence);
  }

  /** The same with the speaker's phrase put right. */
  Attribution by(Phrase whole) {
    return new Attribution(rule, sentence, whole, cue, confidence);
  }
}

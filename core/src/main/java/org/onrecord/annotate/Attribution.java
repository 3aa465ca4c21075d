package org.onrecord.annotate;

import java.util.OptionalInt;

/**
 * An answer to the question who said something.
 *
 * @param rule the rule that gave it
 * @param sentence the sentence that names the speaker
 * @param speaker the phrase in it that does
 * @param cue the index in it of the word that ties the speaker to the words, if there is one
 */
record Attribution(Rule rule, Sentence sentence, Phrase speaker, OptionalInt cue) {

  static Attribution of(Rule rule, Answer answer) {
    return new Attribution(rule, answer.sentence(), answer.speaker(), answer.cue());
  }
}

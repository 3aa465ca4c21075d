package org.onrecord.annotate.clause;

import java.util.OptionalInt;

/** What a {@code RuleMatcher} found: {@link Attribution} without the name of the rule. */
public record SpeakerMention(Sentence sentence, NounPhrase speaker, OptionalInt cue) {

  public static SpeakerMention of(Sentence sentence, NounPhrase speaker, int cue) {
    return new SpeakerMention(sentence, speaker, OptionalInt.of(cue));
  }

  /** Found by position alone. */
  public static SpeakerMention of(Sentence sentence, NounPhrase speaker) {
    return new SpeakerMention(sentence, speaker, OptionalInt.empty());
  }

  /** The speaker of another marked span speaks here too. */
  public static SpeakerMention ofSameSpeaker(Attribution other) {
    return new SpeakerMention(other.sentence(), other.speaker(), OptionalInt.empty());
  }
}

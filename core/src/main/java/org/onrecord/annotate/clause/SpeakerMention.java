package org.onrecord.annotate.clause;

import java.util.OptionalInt;

/** The result of a {@code RuleMatcher}: an {@link Attribution} without the rule. */
public record SpeakerMention(Sentence sentence, NounPhrase speaker, OptionalInt cue) {

  public static SpeakerMention of(Sentence sentence, NounPhrase speaker, int cue) {
    return new SpeakerMention(sentence, speaker, OptionalInt.of(cue));
  }

  /** Found by position only. */
  public static SpeakerMention of(Sentence sentence, NounPhrase speaker) {
    return new SpeakerMention(sentence, speaker, OptionalInt.empty());
  }

  /** The speaker of another quotation. */
  public static SpeakerMention ofSameSpeaker(Attribution other) {
    return new SpeakerMention(other.sentence(), other.speaker(), OptionalInt.empty());
  }
}

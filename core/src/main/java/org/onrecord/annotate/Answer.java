package org.onrecord.annotate;

import java.util.OptionalInt;

/** What a {@link Finder} found: {@link Attribution} without the name of the rule. */
record Answer(Sentence sentence, Phrase speaker, OptionalInt cue) {

  static Answer of(Sentence sentence, Phrase speaker, int cue) {
    return new Answer(sentence, speaker, OptionalInt.of(cue));
  }

  /** Found by position alone. */
  static Answer of(Sentence sentence, Phrase speaker) {
    return new Answer(sentence, speaker, OptionalInt.empty());
  }

  /** The speaker of another marked span speaks here too. */
  static Answer same(Attribution other) {
    return new Answer(other.sentence(), other.speaker(), OptionalInt.empty());
  }
}

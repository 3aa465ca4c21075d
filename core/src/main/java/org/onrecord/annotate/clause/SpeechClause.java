package org.onrecord.annotate.clause;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A verb of saying and the phrase that is its subject.
 *
 * @param verb the index of the verb in its sentence
 * @param subject who says
 * @param inverted whether the subject follows the verb: "said Roe"
 */
public record SpeechClause(int verb, NounPhrase subject, boolean inverted) {

  /** What is said in {@code sentence}, in order; a verb may have two subjects to choose from. */
  static ImmutableList<SpeechClause> in(ParsedSentence sentence) {
    ImmutableList.Builder<SpeechClause> sayings = ImmutableList.builder();
    for (int i = 0; i < sentence.size(); i++) {
      int verb = i;
      Optional<CueVerb> cue = sentence.cue(verb);
      if (cue.isPresent()) {
        SubjectFinder.of(sentence, verb)
            .ifPresent(subject -> sayings.add(new SpeechClause(verb, subject, false)));
      }
      if (cue.filter(CueVerb::allowsInversion).isPresent()
          || sentence.is(verb, "according") && sentence.is(verb + 1, "to")) {
        FollowingPhrase.of(sentence, verb)
            .ifPresent(subject -> sayings.add(new SpeechClause(verb, subject, true)));
      }
    }
    return sayings.build();
  }

  /** Whether {@code phrase} is the subject, or a part of it, or holds it. */
  public boolean isBy(NounPhrase phrase) {
    return subject.covers(phrase.last()) || phrase.covers(subject.last());
  }
}

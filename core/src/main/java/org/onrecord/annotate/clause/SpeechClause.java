package org.onrecord.annotate.clause;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A verb of saying with its subject.
 *
 * @param verb the index of the verb in its sentence
 * @param subject the speaker's phrase
 * @param inverted whether the subject follows the verb: "said Roe"
 */
public record SpeechClause(int verb, NounPhrase subject, boolean inverted) {

  /** The speech clauses of {@code sentence}, in order; a verb may have two possible subjects. */
  static ImmutableList<SpeechClause> in(ParsedSentence sentence) {
    ImmutableList.Builder<SpeechClause> clauses = ImmutableList.builder();
    for (int i = 0; i < sentence.size(); i++) {
      int verb = i;
      Optional<CueVerb> cue = sentence.cue(verb);
      if (cue.isPresent()) {
        SubjectFinder.of(sentence, verb)
            .ifPresent(subject -> clauses.add(new SpeechClause(verb, subject, false)));
      }
      if (cue.filter(CueVerb::allowsInversion).isPresent()
          || sentence.is(verb, "according") && sentence.is(verb + 1, "to")) {
        FollowingPhrase.of(sentence, verb)
            .ifPresent(subject -> clauses.add(new SpeechClause(verb, subject, true)));
      }
    }
    return clauses.build();
  }

  /** Whether {@code phrase} is the subject, part of it, or contains it. */
  public boolean isBy(NounPhrase phrase) {
    return subject.covers(phrase.last()) || phrase.covers(subject.last());
  }
}

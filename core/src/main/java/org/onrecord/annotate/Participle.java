package org.onrecord.annotate;

import java.util.List;
import java.util.Optional;

/**
 * "Roe left early, adding that “…”": the nearest verb before the stretch is a participle, and its
 * subject that of the verb before it, or the sentence's.
 */
final class Participle implements Finder {

  @Override
  public Optional<Answer> find(Site site) {
    Sentence sentence = site.sentence();
    List<Integer> cues = site.cuesBefore();
    if (cues.isEmpty() || sentence.isFiniteCue(cues.get(cues.size() - 1))) {
      return Optional.empty();
    }
    int participle = cues.get(cues.size() - 1);
    return absoluteSubject(sentence, participle)
        .or(() -> subjectOfVerbBefore(sentence, cues))
        .or(() -> SentenceSubject.of(sentence, participle))
        .map(phrase -> Answer.of(sentence, phrase, participle));
  }

  /** "with Roe saying" */
  private static Optional<Phrase> absoluteSubject(Sentence sentence, int participle) {
    return sentence
        .phraseAt(sentence.beforeVerb(participle))
        .filter(phrase -> sentence.is(phrase.first() - 1, "with"));
  }

  private static Optional<Phrase> subjectOfVerbBefore(Sentence sentence, List<Integer> cues) {
    for (int i = cues.size() - 1; i >= 0; i--) {
      if (sentence.isFiniteCue(cues.get(i))) {
        return Subject.of(sentence, cues.get(i));
      }
    }
    return Optional.empty();
  }
}

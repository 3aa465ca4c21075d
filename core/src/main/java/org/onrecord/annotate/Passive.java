package org.onrecord.annotate;

import java.util.List;
import java.util.Optional;

/** "The plan was called “…” by Roe": the speaker of a passive verb follows "by". */
final class Passive implements Finder {

  /** How far behind the verb the stretch may stand: "called a kind of “…”". */
  private static final int REACH = 5;

  @Override
  public Optional<Answer> find(Site site) {
    Sentence sentence = site.sentence();
    int by = site.at() + 1;
    List<Integer> cues = site.cuesBefore();
    if (cues.isEmpty() || !sentence.is(by, "by")) {
      return Optional.empty();
    }
    int verb = cues.get(cues.size() - 1);
    if (site.at() - verb > REACH || !Words.FORMS_OF_BE.contains(sentence.word(verb - 1))) {
      return Optional.empty();
    }
    return sentence
        .phraseAt(by + 1)
        .filter(phrase -> phrase.first() == by + 1 && !phrase.isPossessive())
        .map(phrase -> Answer.of(sentence, phrase, verb));
  }
}

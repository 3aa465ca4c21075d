package org.onrecord.annotate;

import java.util.Optional;

/** "… and Roe said, “…”": the verb right before an utterance governs it, whatever went before. */
final class AdjacentVerb implements Finder {

  @Override
  public Optional<Answer> find(Site site) {
    Sentence sentence = site.sentence();
    int verb = site.at() - 1;
    if (sentence.isMark(verb, ",:")) {
      verb--;
    }
    if (!sentence.isFiniteCue(verb) || !site.stretch().beginsWithCapital()) {
      return Optional.empty();
    }
    int cue = verb;
    return Subject.of(sentence, cue)
        .filter(phrase -> !Words.IMPERSONAL.contains(sentence.word(phrase.first())))
        .map(phrase -> Answer.of(sentence, phrase, cue));
  }
}

package org.onrecord.annotate;

import java.util.Optional;

/** "Roe’s answer was “…”, and Roe laughed": no verb of saying, so the subject of the sentence. */
final class SentenceSubject implements Finder {

  @Override
  public Optional<Answer> find(Site site) {
    Sentence sentence = site.sentence();
    return of(sentence, site.at()).map(phrase -> Answer.of(sentence, phrase));
  }

  /** The first phrase before {@code index} that hangs on nothing. */
  static Optional<Phrase> of(Sentence sentence, int index) {
    return sentence
        .firstPhrase(
            phrase ->
                phrase.last() < index && !phrase.isPossessive() && !sentence.isAttached(phrase))
        .map(phrase -> Joint.beginningWith(sentence, Attachments.climb(sentence, phrase)));
  }
}

package org.onrecord.annotate;

import java.util.Optional;

/** "Roe: “…”", "This from Mira Lund of the harbour board: “…”". */
final class Colon implements Finder {

  @Override
  public Optional<Answer> find(Site site) {
    Sentence sentence = site.sentence();
    int colon = site.at() - 1;
    if (colon < 1 || !sentence.isMark(colon, ":")) {
      return Optional.empty();
    }
    return sentence
        .firstPhrase(phrase -> phrase.last() < colon && !phrase.isPossessive())
        .map(phrase -> Answer.of(sentence, Attachments.climb(sentence, phrase), colon));
  }
}

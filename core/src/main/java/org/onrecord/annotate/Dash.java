package org.onrecord.annotate;

import java.util.Optional;

/** “…” — Mira Lund */
final class Dash implements Finder {

  @Override
  public Optional<Answer> find(Site site) {
    Sentence sentence = site.sentence();
    int dash = site.at() + 1;
    return sentence.isMark(dash, "―—–-~")
        ? sentence
            .phraseAt(dash + 1)
            .filter(phrase -> phrase.first() == dash + 1)
            .filter(phrase -> !sentence.hasWord(phrase.last() + 1, sentence.size()))
            .map(phrase -> Answer.of(sentence, phrase, dash))
        : Optional.empty();
  }
}

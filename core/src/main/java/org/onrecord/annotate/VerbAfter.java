package org.onrecord.annotate;

import java.util.Optional;

/** “…,” said Roe; “…,” Roe said: the verb follows the stretch in its sentence. */
final class VerbAfter implements Finder {

  private static final int REACH = 30;
  private static final int SLOPPY_REACH = 6;
  private static final int SHORT = 4;

  @Override
  public Optional<Answer> find(Site site) {
    Sentence sentence = site.sentence();
    int verb = firstCueAfter(site);
    if (verb < 0 || !site.isFollowedUp() && !isSloppy(site, verb)) {
      return Optional.empty();
    }
    if (!sentence.hasWord(site.at() + 1, verb)) {
      return sentence
          .cue(verb)
          .filter(CueVerb::inverts)
          .flatMap(cue -> Follower.of(sentence, verb))
          .map(phrase -> Answer.of(sentence, phrase, verb));
    }
    if (verb - site.at() > REACH) {
      return Optional.empty();
    }
    return Subject.of(sentence, verb)
        .filter(phrase -> phrase.first() > site.at())
        .or(() -> firstPhraseBetween(site, verb))
        .map(phrase -> Answer.of(sentence, phrase, verb));
  }

  /** “We stay” Roe said: the comma is missing, but nothing else is in the sentence. */
  private static boolean isSloppy(Site site, int verb) {
    return !site.sentence().hasWord(0, site.at())
        && verb - site.at() <= SLOPPY_REACH
        && site.stretch().split().size() > SHORT;
  }

  private static Optional<Phrase> firstPhraseBetween(Site site, int verb) {
    return site.sentence()
        .firstPhrase(p -> p.first() > site.at() && p.first() < verb && !p.isPossessive());
  }

  private static int firstCueAfter(Site site) {
    Sentence sentence = site.sentence();
    for (int i = site.at() + 1; i < sentence.size() && !sentence.isStretch(i); i++) {
      if (sentence.isFiniteCue(i)) {
        return i;
      }
    }
    return -1;
  }
}

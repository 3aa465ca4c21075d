package org.onrecord.annotate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.Optional;

/** "Roe called it “…”": the nearest verb of saying before the stretch that has a subject. */
final class VerbBefore implements Finder {

  private static final ImmutableSet<String> MAKE_IT_A_NOUN =
      ImmutableSet.of("the", "a", "an", "his", "her", "of", "this", "that");
  private static final int IMPERSONAL_REACH = 3;

  @Override
  public Optional<Answer> find(Site site) {
    Sentence sentence = site.sentence();
    for (int verb : Lists.reverse(site.cuesBefore())) {
      if (MAKE_IT_A_NOUN.contains(sentence.word(verb - 1))) {
        continue;
      }
      Optional<Phrase> speaker =
          Subject.of(sentence, verb)
              .or(() -> invertedSubject(site, verb))
              .filter(phrase -> !isImpersonal(sentence, phrase, verb));
      if (speaker.isPresent()) {
        return speaker.map(phrase -> Answer.of(sentence, phrase, verb));
      }
    }
    return Optional.empty();
  }

  /** "… , said Roe. “…”" */
  private static Optional<Phrase> invertedSubject(Site site, int verb) {
    boolean inverts = site.sentence().cue(verb).map(CueVerb::inverts).orElse(false);
    return inverts && verb > 0
        ? Follower.of(site.sentence(), verb).filter(phrase -> phrase.last() < site.at())
        : Optional.empty();
  }

  private static boolean isImpersonal(Sentence sentence, Phrase phrase, int verb) {
    return phrase.isPronoun()
        && Words.IMPERSONAL.contains(sentence.word(phrase.first()))
        && verb - phrase.first() > IMPERSONAL_REACH;
  }
}

package org.onrecord.annotate;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A verb of saying on which the stretch hangs by the grammar of its sentence, and its subject: "Roe
 * said that Lund’s plan was “…”".
 */
final class GoverningVerb implements Finder {

  private final Predicate<CueVerb> fits;
  private final boolean outermost;

  private GoverningVerb(Predicate<CueVerb> fits, boolean outermost) {
    this.fits = fits;
    this.outermost = outermost;
  }

  /** The verb farthest from the stretch that {@code fits}. */
  static Finder outermost(Predicate<CueVerb> fits) {
    return new GoverningVerb(fits, true);
  }

  /** The verb nearest to the stretch that {@code fits}. */
  static Finder innermost(Predicate<CueVerb> fits) {
    return new GoverningVerb(fits, false);
  }

  @Override
  public Optional<Answer> find(Site site) {
    Sentence sentence = site.sentence();
    Optional<Answer> found = Optional.empty();
    for (Governor governor : site.governors()) {
      if (governor.place() == Governor.Place.BESIDE
          || governor.verb() > site.at()
          || sentence.cue(governor.verb()).filter(fits).isEmpty()) {
        continue;
      }
      Optional<Answer> answer = answer(sentence, governor);
      if (answer.isPresent() && !outermost) {
        return answer;
      }
      found = answer.isPresent() ? answer : found;
    }
    return found;
  }

  private static Optional<Answer> answer(Sentence sentence, Governor governor) {
    return sentence
        .phraseAt(governor.subject())
        .filter(phrase -> !phrase.isPossessive())
        .filter(phrase -> !Words.IMPERSONAL.contains(sentence.word(phrase.first())))
        .map(phrase -> Joint.beginningWith(sentence, Attachments.describe(sentence, phrase)))
        .map(phrase -> Answer.of(sentence, phrase, governor.verb()));
  }
}

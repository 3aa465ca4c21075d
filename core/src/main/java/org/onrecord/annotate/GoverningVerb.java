package org.onrecord.annotate;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A verb of saying on which the marked span hangs by the grammar of its sentence, and its subject:
 * "Roe said that Lund’s plan was “…”".
 */
final class GoverningVerb implements Finder {

  private final Predicate<CueVerb> fits;
  private final boolean outermost;

  private GoverningVerb(Predicate<CueVerb> fits, boolean outermost) {
    this.fits = fits;
    this.outermost = outermost;
  }

  /** The verb farthest from the marked span that {@code fits}. */
  static Finder outermost(Predicate<CueVerb> fits) {
    return new GoverningVerb(fits, true);
  }

  /** The verb nearest to the marked span that {@code fits}. */
  static Finder innermost(Predicate<CueVerb> fits) {
    return new GoverningVerb(fits, false);
  }

  @Override
  public Optional<Answer> find(Site context) {
    Sentence sentence = context.sentence();
    Optional<Answer> found = Optional.empty();
    for (Governor governingVerb : context.governingVerbs()) {
      if (governingVerb.place() == Governor.Place.BESIDE
          || governingVerb.verb() > context.at()
          || sentence.cue(governingVerb.verb()).filter(fits).isEmpty()) {
        continue;
      }
      Optional<Answer> answer = answer(sentence, governingVerb);
      if (answer.isPresent() && !outermost) {
        return answer;
      }
      found = answer.isPresent() ? answer : found;
    }
    return found;
  }

  private static Optional<Answer> answer(Sentence sentence, Governor governingVerb) {
    return sentence
        .phraseAt(governingVerb.subject())
        .filter(phrase -> !phrase.isPossessive())
        .filter(phrase -> !Words.IMPERSONAL.contains(sentence.word(phrase.first())))
        .map(phrase -> Joint.beginningWith(sentence, Attachments.describe(sentence, phrase)))
        .map(phrase -> Answer.of(sentence, phrase, governingVerb.verb()));
  }
}

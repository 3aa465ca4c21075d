package org.onrecord.annotate.attribution;

import java.util.Optional;
import java.util.function.Predicate;
import org.onrecord.annotate.clause.ClosedClasses;
import org.onrecord.annotate.clause.CoordinatedSubject;
import org.onrecord.annotate.clause.CueVerb;
import org.onrecord.annotate.clause.GoverningVerb;
import org.onrecord.annotate.clause.NamedOffice;
import org.onrecord.annotate.clause.PhraseAttachments;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.SpeakerMention;

/**
 * A verb of saying that governs the marked span syntactically, and its subject: "Roe said that
 * Lund’s plan was “…”".
 */
final class GoverningVerbRule implements RuleMatcher {

  private final Predicate<CueVerb> accepts;
  private final boolean outermost;

  private GoverningVerbRule(Predicate<CueVerb> fits, boolean outermost) {
    this.accepts = fits;
    this.outermost = outermost;
  }

  /** The verb farthest from the marked span that {@code fits}. */
  static RuleMatcher outermost(Predicate<CueVerb> fits) {
    return new GoverningVerbRule(fits, true);
  }

  /** The verb nearest to the marked span that {@code fits}. */
  static RuleMatcher innermost(Predicate<CueVerb> fits) {
    return new GoverningVerbRule(fits, false);
  }

  @Override
  public Optional<SpeakerMention> find(QuoteContext context) {
    Sentence sentence = context.sentence();
    Optional<SpeakerMention> found = Optional.empty();
    for (GoverningVerb governingVerb : context.governingVerbs()) {
      if (governingVerb.position() == GoverningVerb.Place.BESIDE
          || governingVerb.verb() > context.at()
          || sentence.cue(governingVerb.verb()).filter(accepts).isEmpty()) {
        continue;
      }
      Optional<SpeakerMention> answer = answer(sentence, governingVerb);
      if (answer.isPresent() && !outermost) {
        return answer;
      }
      found = answer.isPresent() ? answer : found;
    }
    return found;
  }

  private static Optional<SpeakerMention> answer(Sentence sentence, GoverningVerb governingVerb) {
    return sentence
        .phraseAt(governingVerb.subject())
        .filter(phrase -> !phrase.isPossessive())
        .filter(phrase -> !ClosedClasses.IMPERSONAL.contains(sentence.word(phrase.first())))
        .map(
            phrase ->
                CoordinatedSubject.beginningWith(
                    sentence, PhraseAttachments.describe(sentence, phrase)))
        .map(phrase -> NamedOffice.of(sentence, phrase, governingVerb.verb()))
        .map(phrase -> SpeakerMention.of(sentence, phrase, governingVerb.verb()));
  }
}

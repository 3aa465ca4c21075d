package org.onrecord.annotate.attribution;

import java.util.Optional;
import org.onrecord.annotate.clause.CueVerb;
import org.onrecord.annotate.clause.FollowingPhrase;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.SpeakerMention;
import org.onrecord.annotate.clause.SubjectFinder;

/** “…,” said Roe; “…,” Roe said: the verb follows the quotation in its sentence. */
final class VerbAfterRule implements RuleMatcher {

  private static final int MAX_DISTANCE = 30;
  private static final int MAX_DISTANCE_WITHOUT_COMMA = 6;
  private static final int MAX_SHORT_WORDS = 4;

  @Override
  public Optional<SpeakerMention> find(QuoteContext context) {
    Sentence sentence = context.sentence();
    int verb = firstCueAfter(context);
    if (verb < 0 || !context.allowsCueVerb() && !isMissingComma(context, verb)) {
      return Optional.empty();
    }
    if (!sentence.hasReporterWord(context.at() + 1, verb)) {
      return sentence
          .cue(verb)
          .filter(CueVerb::allowsInversion)
          .flatMap(cue -> FollowingPhrase.of(sentence, verb))
          .map(phrase -> SpeakerMention.of(sentence, phrase, verb));
    }
    if (verb - context.at() > MAX_DISTANCE) {
      return Optional.empty();
    }
    return SubjectFinder.of(sentence, verb)
        .filter(phrase -> phrase.first() > context.at())
        .map(phrase -> describedPerson(context, phrase))
        .or(() -> firstPhraseBetween(context, verb))
        .map(phrase -> SpeakerMention.of(sentence, phrase, verb));
  }

  /**
   * “…,” [Mira Lund], chair of the board, a body of five said: the comma after the last apposition
   * is missing, so that it looks like the subject.
   */
  private static NounPhrase describedPerson(QuoteContext context, NounPhrase subject) {
    Sentence sentence = context.sentence();
    int first = context.at() + 1;
    return sentence
        .phraseAt(first)
        .filter(name -> name.isName() && name.first() == first && name.last() > first)
        .filter(name -> sentence.isMark(name.last() + 1, ",") && name.last() < subject.first())
        .filter(name -> subject.form() == NounPhrase.Form.NOMINAL)
        .filter(name -> !hasCoordinator(sentence, subject.first()))
        .orElse(subject);
  }

  private static boolean hasCoordinator(Sentence sentence, int at) {
    return sentence.is(at - 1, "and") || sentence.is(at - 1, "but") || sentence.is(at - 1, "as");
  }

  /** “We stay” Roe said: the comma is missing, but the sentence contains nothing else. */
  private static boolean isMissingComma(QuoteContext context, int verb) {
    return !context.sentence().hasReporterWord(0, context.at())
        && verb - context.at() <= MAX_DISTANCE_WITHOUT_COMMA
        && context.markedSpan().split().size() > MAX_SHORT_WORDS;
  }

  private static Optional<NounPhrase> firstPhraseBetween(QuoteContext context, int verb) {
    return context
        .sentence()
        .firstPhrase(p -> p.first() > context.at() && p.first() < verb && !p.isPossessive());
  }

  private static int firstCueAfter(QuoteContext context) {
    Sentence sentence = context.sentence();
    for (int i = context.at() + 1; i < sentence.size() && !sentence.isMarkedSpan(i); i++) {
      if (sentence.isFiniteCue(i)) {
        return i;
      }
    }
    return -1;
  }
}

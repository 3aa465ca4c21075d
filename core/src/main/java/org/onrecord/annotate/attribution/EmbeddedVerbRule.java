package org.onrecord.annotate.attribution;

import java.util.Optional;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.SpeakerMention;
import org.onrecord.annotate.clause.SubjectFinder;

/**
 * "Roe said that Lund told her: “…”": the verb that introduces a whole utterance has the speaker,
 * not the verb that reports it.
 */
final class EmbeddedVerbRule implements RuleMatcher {

  /** Maximum number of tokens from the verb to the quotation: "told the crowd:". */
  private static final int MAX_DISTANCE = 6;

  @Override
  public Optional<SpeakerMention> find(QuoteContext context) {
    Sentence sentence = context.sentence();
    int mark = context.at() - 1;
    if (!sentence.isMark(mark, ":,") || !context.markedSpan().beginsWithCapital()) {
      return Optional.empty();
    }
    int verb = introducingVerb(sentence, mark);
    int outer = verb < 0 ? -1 : lastCueBefore(sentence, verb);
    return outer < 0
        ? Optional.empty()
        : SubjectFinder.of(sentence, verb)
            .filter(subject -> subject.first() > outer && isDirectlyBefore(sentence, subject, verb))
            .map(subject -> SpeakerMention.of(sentence, subject, verb));
  }

  /** The verb before the colon, with nothing but its object and particles between. */
  private static int introducingVerb(Sentence sentence, int mark) {
    for (int i = mark - 1; i >= 0 && i >= mark - MAX_DISTANCE; i--) {
      if (sentence.isFiniteCue(i)) {
        return sentence.cue(i).get().takesClause() || sentence.isMark(mark, ":") ? i : -1;
      }
      if (sentence.isMarkedSpan(i)
          || sentence.isMark(i, ",;:—–")
          || sentence.cue(i).isPresent()
          || sentence.tree().tag(i).isFiniteVerb()) {
        return -1;
      }
    }
    return -1;
  }

  private static int lastCueBefore(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (sentence.isMarkedSpan(i)) {
        return -1;
      }
      if (sentence.isFiniteCue(i)) {
        // "Asked why, Roe said: “…”": a participle without a subject reports nothing.
        return SubjectFinder.of(sentence, i).isPresent() ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isDirectlyBefore(Sentence sentence, NounPhrase subject, int verb) {
    for (int i = subject.last() + 1; i < verb; i++) {
      if (sentence.isMark(i, ",;:—–") || sentence.is(i, "and") || sentence.is(i, "but")) {
        return false;
      }
    }
    return true;
  }
}

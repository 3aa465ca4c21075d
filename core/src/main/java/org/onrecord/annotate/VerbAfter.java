package org.onrecord.annotate;

import java.util.Optional;

/** “…,” said Roe; “…,” Roe said: the verb follows the marked span in its sentence. */
final class VerbAfter implements Finder {

  private static final int REACH = 30;
  private static final int SLOPPY_REACH = 6;
  private static final int SHORT = 4;

  @Override
  public Optional<Answer> find(Site context) {
    Sentence sentence = context.sentence();
    int verb = firstCueAfter(context);
    if (verb < 0 || !context.isFollowedUp() && !isSloppy(context, verb)) {
      return Optional.empty();
    }
    if (!sentence.hasWord(context.at() + 1, verb)) {
      return sentence
          .cue(verb)
          .filter(CueVerb::inverts)
          .flatMap(cue -> Follower.of(sentence, verb))
          .map(phrase -> Answer.of(sentence, phrase, verb));
    }
    if (verb - context.at() > REACH) {
      return Optional.empty();
    }
    return Subject.of(sentence, verb)
        .filter(phrase -> phrase.first() > context.at())
        .or(() -> firstPhraseBetween(context, verb))
        .map(phrase -> Answer.of(sentence, phrase, verb));
  }

  /** “We stay” Roe said: the comma is missing, but nothing else is in the sentence. */
  private static boolean isSloppy(Site context, int verb) {
    return !context.sentence().hasWord(0, context.at())
        && verb - context.at() <= SLOPPY_REACH
        && context.markedSpan().split().size() > SHORT;
  }

  private static Optional<Phrase> firstPhraseBetween(Site context, int verb) {
    return context
        .sentence()
        .firstPhrase(p -> p.first() > context.at() && p.first() < verb && !p.isPossessive());
  }

  private static int firstCueAfter(Site context) {
    Sentence sentence = context.sentence();
    for (int i = context.at() + 1; i < sentence.size() && !sentence.isMarkedSpan(i); i++) {
      if (sentence.isFiniteCue(i)) {
        return i;
      }
    }
    return -1;
  }
}

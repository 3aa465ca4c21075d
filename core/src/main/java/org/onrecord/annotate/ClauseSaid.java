package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** "The gates would open in spring, Roe said": a clause, a comma, and who said it. */
final class ClauseSaid implements ClauseFinder {

  private static final int SHORTEST = 3;
  private static final int LONGEST_TAIL = 12;

  @Override
  public ImmutableList<Clause> find(Sentence sentence) {
    for (int comma = sentence.size() - 2; comma >= SHORTEST; comma--) {
      if (sentence.isMark(comma, ",") && sentence.isOwnWords(0, sentence.size())) {
        Optional<Answer> speaker = speakerAfter(sentence, comma);
        if (speaker.isPresent()) {
          return ImmutableList.of(new Clause(0, comma - 1, speaker.get()));
        }
      }
    }
    return ImmutableList.of();
  }

  private static Optional<Answer> speakerAfter(Sentence sentence, int comma) {
    Optional<Phrase> subject =
        sentence.phraseAt(comma + 1).filter(phrase -> phrase.first() == comma + 1);
    if (subject.isPresent()) {
      int verb = subject.get().last() + 1;
      return subject
          .filter(phrase -> isSaying(sentence, verb) && isTail(sentence, verb))
          .map(phrase -> Answer.of(sentence, phrase, verb));
    }
    int verb = comma + 1;
    return isSaying(sentence, verb)
        ? Follower.of(sentence, verb)
            .filter(phrase -> isEnd(sentence, phrase.last() + 1))
            .map(phrase -> Answer.of(sentence, phrase, verb))
        : Optional.empty();
  }

  private static boolean isSaying(Sentence sentence, int verb) {
    return sentence
        .cue(verb)
        .map(cue -> cue.isFinite() && cue.inverts() && cue.reports())
        .orElse(false);
  }

  private static boolean isUnbroken(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.isMark(i, ",:;") || sentence.is(i, "that")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEnd(Sentence sentence, int at) {
    return at >= sentence.size() || sentence.isMark(at, ".,");
  }

  /** Whether nothing but when, where and to whom follows the verb. */
  private static boolean isTail(Sentence sentence, int verb) {
    int next = verb + 1;
    if (next >= sentence.size() || sentence.isMark(next, ".")) {
      return true;
    }
    boolean attached = Words.PREPOSITIONS.contains(sentence.word(next));
    return attached && sentence.size() - verb <= LONGEST_TAIL && isUnbroken(sentence, next);
  }
}

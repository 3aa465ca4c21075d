package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** "According to Roe, the gates will open" and "The gates will open, according to Roe". */
final class AccordingToClause implements ClauseFinder {

  private static final int SHORTEST = 3;

  @Override
  public ImmutableList<Clause> find(Sentence sentence) {
    for (int i = 0; i + 2 < sentence.size(); i++) {
      if (sentence.is(i, "according") && sentence.is(i + 1, "to")) {
        int cue = i;
        Optional<Answer> speaker =
            Follower.of(sentence, i + 1).map(phrase -> Answer.of(sentence, phrase, cue));
        return speaker.map(answer -> around(sentence, cue, answer)).orElse(ImmutableList.of());
      }
    }
    return ImmutableList.of();
  }

  private static ImmutableList<Clause> around(Sentence sentence, int cue, Answer speaker) {
    int first = 0;
    int last = cue - 1;
    if (cue == 0) {
      first = speaker.speaker().last() + 1;
      while (first < sentence.size() && !sentence.isMark(first, ",")) {
        first++;
      }
      first++;
      last = SaidClause.lastWord(sentence);
    } else if (sentence.isMark(last, ",")) {
      last--;
    }
    boolean whole = last - first + 1 >= SHORTEST && sentence.isOwnWords(first, last + 1);
    return whole ? ImmutableList.of(new Clause(first, last, speaker)) : ImmutableList.of();
  }
}

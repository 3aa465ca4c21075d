package org.onrecord.annotate;

import java.util.Optional;

/** "According to Roe, …": whoever follows, unless a verb of saying stands in between. */
final class AccordingTo implements Finder {

  @Override
  public Optional<Answer> find(Site context) {
    Sentence sentence = context.sentence();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.is(i, "according") && sentence.is(i + 1, "to") && !cueBetween(context, i)) {
        int cue = i;
        Optional<Phrase> speaker = Follower.of(sentence, i + 1);
        if (speaker.isPresent()) {
          return speaker.map(phrase -> Answer.of(sentence, phrase, cue));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean cueBetween(Site context, int from) {
    for (int i = from + 2; i < context.at(); i++) {
      if (context.sentence().cue(i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}

package org.onrecord.annotate.attribution;

import java.util.Optional;
import org.onrecord.annotate.clause.FollowingPhrase;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.SpeakerMention;

/** "According to Roe, …": the next phrase, unless a verb of saying comes first. */
final class AccordingToRule implements RuleMatcher {

  @Override
  public Optional<SpeakerMention> find(QuoteContext context) {
    Sentence sentence = context.sentence();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.is(i, "according") && sentence.is(i + 1, "to") && !cueBetween(context, i)) {
        int cue = i;
        Optional<NounPhrase> speaker = FollowingPhrase.of(sentence, i + 1);
        if (speaker.isPresent()) {
          return speaker.map(phrase -> SpeakerMention.of(sentence, phrase, cue));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean cueBetween(QuoteContext context, int from) {
    for (int i = from + 2; i < context.at(); i++) {
      if (context.sentence().cue(i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}

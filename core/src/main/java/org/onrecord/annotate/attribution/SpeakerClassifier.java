package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Decides who said a marked span. */
@FunctionalInterface
public interface SpeakerClassifier {

  /** Knows nothing. */
  SpeakerClassifier NO_SPEAKER = (context, candidates) -> new Choice(Optional.empty(), 0, 0);

  /**
   * Who said a marked span.
   *
   * @param candidate the likeliest speaker; empty if it is likelier that nobody said it
   * @param confidence the probability that the speaker is right, from 0 to 1
   * @param noSpeaker the probability that nobody said it: a title, a nickname, a so-called thing
   */
  record Choice(Optional<SpeakerCandidate> candidate, double confidence, double noSpeaker) {}

  Choice classify(QuoteContext context, ImmutableList<SpeakerCandidate> candidates);
}

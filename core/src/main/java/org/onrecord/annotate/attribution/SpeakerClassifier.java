package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Chooses the speaker of a quotation among candidates. */
@FunctionalInterface
public interface SpeakerClassifier {

  /** Always abstains. */
  SpeakerClassifier NO_SPEAKER =
      (context, candidates) -> new Classification(Optional.empty(), 0, 0);

  /**
   * The result of a speaker classifier.
   *
   * @param candidate the most likely speaker; empty if "nobody" is more likely
   * @param confidence the probability that the speaker is right, from 0 to 1
   * @param noSpeaker the probability that nobody said it: a title, a nickname, scare quotes
   */
  record Classification(
      Optional<SpeakerCandidate> candidate, double confidence, double noSpeaker) {}

  Classification classify(QuoteContext context, ImmutableList<SpeakerCandidate> candidates);
}

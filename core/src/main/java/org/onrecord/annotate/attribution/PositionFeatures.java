package org.onrecord.annotate.attribution;

import java.util.OptionalInt;
import org.onrecord.linear.FeatureSink;

/** Features of the position of a candidate and of the shape of the marked span. */
final class PositionFeatures {

  private PositionFeatures() {}

  static void add(ContextFeatures contextFeatures, SpeakerCandidate candidate, FeatureSink to) {
    String place = candidate.position().name();
    QuoteShape shape = contextFeatures.shape();
    to.add("place", place);
    to.add("place+form", place, candidate.phrase().form().name());
    to.add("place+size", place, shape.size());
    to.add("place+opening", place, shape.opening());
    to.add("place+ending", place, shape.ending());
    to.add("place+before", place, contextFeatures.before());
    to.add("place+behind", place, contextFeatures.after());
    to.add("place+company", place, contextFeatures.reporterWords());
    to.add("place+headline", place, contextFeatures.context().isHeadline() ? "headline" : "text");
    if (!candidate.isInQuoteSentence()) {
      to.add("sentences", sentenceDistance(contextFeatures.context(), candidate), place);
    }
  }

  /** The number of sentences in between. */
  private static String sentenceDistance(QuoteContext context, SpeakerCandidate candidate) {
    OptionalInt number = context.history().numberOf(candidate.sentence());
    return number.isPresent() ? Integer.toString(number.getAsInt() - context.sentenceNumber()) : "";
  }
}

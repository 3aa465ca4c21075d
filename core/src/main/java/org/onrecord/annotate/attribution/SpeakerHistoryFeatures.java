package org.onrecord.annotate.attribution;

import java.util.Optional;
import org.onrecord.annotate.clause.Attribution;
import org.onrecord.annotate.clause.MarkedSpan;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.linear.FeatureSink;

/**
 * Features: whether a candidate is the speaker of the previous or next quotation, or of the
 * previous paragraph.
 */
final class SpeakerHistoryFeatures {

  private SpeakerHistoryFeatures() {}

  static void add(ContextFeatures contextFeatures, SpeakerCandidate candidate, FeatureSink to) {
    SpeakerHistory history = contextFeatures.context().history();
    MarkedSpan markedSpan = contextFeatures.context().markedSpan();
    add("last", history.earlierThan(markedSpan), contextFeatures, candidate, to);
    add("next", history.laterThan(markedSpan), contextFeatures, candidate, to);
    add("paragraph-before", history.lastQuotedBefore(), contextFeatures, candidate, to);
  }

  private static void add(
      String which,
      Optional<Attribution> other,
      ContextFeatures contextFeatures,
      SpeakerCandidate candidate,
      FeatureSink to) {
    String how = other.map(speaker -> relation(candidate, speaker)).orElse("none");
    to.add(which, how, candidate.position().name());
    to.add(which, how, contextFeatures.shape().size());
    to.add(which, how, contextFeatures.bestRule());
    to.add(which, how, contextFeatures.reporterWords());
    to.add(which, how, candidate.phrase().form().name());
    other.ifPresent(speaker -> to.add(which, how, speaker.rule().pattern()));
  }

  private static String relation(SpeakerCandidate candidate, Attribution other) {
    NounPhrase phrase = other.speaker();
    if (candidate.sentence() == other.sentence() && candidate.phrase().first() == phrase.first()) {
      return "same";
    }
    if (phrase.isName() && !candidate.name().isEmpty()) {
      return other.sentence().word(phrase.last()).equals(candidate.name())
          ? "same name"
          : "other name";
    }
    return candidate.phrase().isPronoun() || phrase.isPronoun() ? "pronoun" : "unlike";
  }
}

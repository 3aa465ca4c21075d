package org.onrecord.annotate;

import java.util.Optional;

/**
 * Whether a candidate is who said the marked span before, the next one, or the paragraph before.
 */
final class DiscourseTraits {

  private DiscourseTraits() {}

  static void add(Setting contextFeatures, Contender candidate, Traits to) {
    Discourse history = contextFeatures.context().history();
    Stretch markedSpan = contextFeatures.context().markedSpan();
    add("last", history.earlierThan(markedSpan), contextFeatures, candidate, to);
    add("next", history.laterThan(markedSpan), contextFeatures, candidate, to);
    add("paragraph-before", history.lastBefore(), contextFeatures, candidate, to);
  }

  private static void add(
      String which,
      Optional<Attribution> other,
      Setting contextFeatures,
      Contender candidate,
      Traits to) {
    String how = other.map(speaker -> how(candidate, speaker)).orElse("none");
    to.add(which, how, candidate.place().name());
    to.add(which, how, contextFeatures.shape().size());
    to.add(which, how, contextFeatures.draft());
    to.add(which, how, contextFeatures.company());
    to.add(which, how, candidate.phrase().form().name());
    other.ifPresent(speaker -> to.add(which, how, speaker.rule().pattern()));
  }

  private static String how(Contender candidate, Attribution other) {
    Phrase phrase = other.speaker();
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

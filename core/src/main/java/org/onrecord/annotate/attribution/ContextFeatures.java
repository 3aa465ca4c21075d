package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableList;
import org.onrecord.annotate.clause.Sentence;

/**
 * A marked span and what is known before any candidate is looked at.
 *
 * @param context where it stands
 * @param shape what it looks like
 * @param bestRule the first rule that has an answer, by name
 * @param before the class of the word before it
 * @param after the class of the word behind it
 * @param reporterWords whether the reporter's words stand in its sentence
 */
public record ContextFeatures(
    QuoteContext context,
    QuoteShape shape,
    String bestRule,
    String before,
    String after,
    String reporterWords) {

  private static final String NO_RULE = "none";

  public static ContextFeatures of(
      QuoteContext context, ImmutableList<SpeakerCandidate> candidates) {
    Sentence sentence = context.sentence();
    return new ContextFeatures(
        context,
        QuoteShape.of(context.markedSpan(), sentence.isTitleCased()),
        candidates.isEmpty() ? NO_RULE : bestRule(candidates.get(0)),
        sentence.landmarks().at(context.at() - 1),
        sentence.landmarks().at(context.at() + 1),
        sentence.hasReporterWord(0, sentence.size()) ? "told" : "alone");
  }

  /** The first rule that proposes a candidate, by name. */
  static String bestRule(SpeakerCandidate candidate) {
    return candidate.rules().isEmpty() ? NO_RULE : candidate.rules().iterator().next().name();
  }

  Sentence sentence() {
    return context.sentence();
  }

  int at() {
    return context.at();
  }
}

package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableList;
import org.onrecord.annotate.clause.Sentence;

/**
 * The features of a quotation that are independent of the candidate.
 *
 * @param context the quotation and its context
 * @param shape its shape
 * @param bestRule the first rule that has an answer, by name
 * @param before the class of the word before it
 * @param after the class of the word after it
 * @param reporterWords whether its sentence has unquoted words
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
        sentence.tokenClasses().at(context.at() - 1),
        sentence.tokenClasses().at(context.at() + 1),
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

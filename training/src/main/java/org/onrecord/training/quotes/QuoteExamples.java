package org.onrecord.training.quotes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.onrecord.annotate.QuoteWeights;
import org.onrecord.model.AttributionRule;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.linear.FeatureWeightTrainer;

/**
 * The training examples of labelled articles.
 *
 * @param quotedSpans the speakers of quoted spans, or that there is none
 * @param reports the reported spans of reporting words
 */
record QuoteExamples(
    ImmutableList<LabelledSpeakerExample> quotedSpans,
    ImmutableList<LabelledReportExample> reports) {

  /** The prior weight of a rule, because rules encode knowledge. */
  private static final double RULE_PRIOR = 2.5;

  private static final ImmutableMap<String, Double> RULE_PRIORS =
      Arrays.stream(AttributionRule.values())
          .collect(
              ImmutableMap.toImmutableMap(
                  rule -> "rule\t" + rule.name() + "\t", rule -> RULE_PRIOR));

  static QuoteExamples of(LabelledArticle article) {
    return new QuoteExamples(
        ImmutableList.copyOf(LabelledSpeakerExample.of(article)),
        ImmutableList.copyOf(LabelledReportExample.of(article)));
  }

  static QuoteExamples all(List<QuoteExamples> articles) {
    return new QuoteExamples(
        articles.stream()
            .flatMap(article -> article.quotedSpans.stream())
            .collect(ImmutableList.toImmutableList()),
        articles.stream()
            .flatMap(article -> article.reports.stream())
            .collect(ImmutableList.toImmutableList()));
  }

  /** Trains the tables of weights. */
  QuoteWeights learned() {
    return new QuoteWeights(
        FeatureWeightTrainer.weights(
            quotedSpans.stream().map(LabelledSpeakerExample::toLearnFrom).toList(), RULE_PRIORS),
        FeatureWeightTrainer.weights(
            reports.stream().map(LabelledReportExample::toLearnFrom).toList(), ImmutableMap.of()));
  }
}

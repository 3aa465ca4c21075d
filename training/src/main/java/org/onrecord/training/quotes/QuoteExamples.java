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
 * What quotes are learned from: the examples of labelled articles.
 *
 * @param stretches who said each stretch in marks, or that nobody did
 * @param reports what is reported by each word that may report something
 */
record QuoteExamples(
    ImmutableList<LabelledSpeakerExample> stretches, ImmutableList<LabelledReportExample> reports) {

  /** What a rule's proposal weighs before anything is learned: whoever wrote it had reasons. */
  private static final double RULE = 2.5;

  private static final ImmutableMap<String, Double> RULES =
      Arrays.stream(AttributionRule.values())
          .collect(
              ImmutableMap.toImmutableMap(rule -> "rule\t" + rule.name() + "\t", rule -> RULE));

  static QuoteExamples of(LabelledArticle article) {
    return new QuoteExamples(
        ImmutableList.copyOf(LabelledSpeakerExample.of(article)),
        ImmutableList.copyOf(LabelledReportExample.of(article)));
  }

  static QuoteExamples all(List<QuoteExamples> articles) {
    return new QuoteExamples(
        articles.stream()
            .flatMap(article -> article.stretches.stream())
            .collect(ImmutableList.toImmutableList()),
        articles.stream()
            .flatMap(article -> article.reports.stream())
            .collect(ImmutableList.toImmutableList()));
  }

  /** The tables of weights that follow. */
  QuoteWeights learned() {
    return new QuoteWeights(
        FeatureWeightTrainer.weights(
            stretches.stream().map(LabelledSpeakerExample::toLearnFrom).toList(), RULES),
        FeatureWeightTrainer.weights(
            reports.stream().map(LabelledReportExample::toLearnFrom).toList(), ImmutableMap.of()));
  }
}

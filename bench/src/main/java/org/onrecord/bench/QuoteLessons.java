package org.onrecord.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.onrecord.annotate.Rule;

/**
 * What labelled articles teach an annotator of quotes.
 *
 * @param stretches who said each stretch in marks, or that nobody did
 * @param reports what is reported by each word that may report something
 */
record QuoteLessons(ImmutableList<Question> stretches, ImmutableList<ReportQuestion> reports) {

  /** What a rule's answer weighs before anything is learned: whoever wrote it had reasons. */
  private static final double RULE = 2.5;

  private static final ImmutableMap<String, Double> RULES =
      Arrays.stream(Rule.values())
          .collect(
              ImmutableMap.toImmutableMap(rule -> "rule\t" + rule.name() + "\t", rule -> RULE));

  static QuoteLessons of(Labelled article) {
    return new QuoteLessons(
        ImmutableList.copyOf(Question.of(article)),
        ImmutableList.copyOf(ReportQuestion.of(article)));
  }

  static QuoteLessons all(List<QuoteLessons> articles) {
    return new QuoteLessons(
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
        Training.weights(stretches.stream().map(Question::example).toList(), RULES),
        Training.weights(
            reports.stream().map(ReportQuestion::example).toList(), ImmutableMap.of()));
  }
}

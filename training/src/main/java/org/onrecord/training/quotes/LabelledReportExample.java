package org.onrecord.training.quotes;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.annotate.reported.ReportFeatureRecorder;
import org.onrecord.annotate.reported.ReportFeatureRecorder.ReportExample;
import org.onrecord.annotate.reported.ReportFeatureRecorder.ReportOption;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.GoldWords;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.gold.TextSpan;
import org.onrecord.training.linear.FeatureWeightTrainer;

/**
 * A reporting word of a labelled article with its candidates for the reported span, and which of
 * them are right.
 *
 * @param right for each candidate whether a label has the same words; the last candidate is that
 *     nothing is reported
 */
record LabelledReportExample(ReportExample example, boolean[] right) {

  /** The minimum share of common words of two equal spans: as in row F. */
  private static final double SAME = .8;

  static List<LabelledReportExample> of(LabelledArticle article) {
    List<Set<TextSpan>> labels = new ArrayList<>();
    for (AttributedQuote quote : article.quotes()) {
      Set<TextSpan> tokens = new HashSet<>();
      quote.parts().forEach(part -> tokens.addAll(GoldWords.tokens(article.text(), part)));
      labels.add(tokens);
    }
    return ReportFeatureRecorder.examples(article.text()).stream()
        .map(example -> new LabelledReportExample(example, right(article.text(), example, labels)))
        .toList();
  }

  /** The last candidate, nothing, has no features, so its score is 0. */
  FeatureWeightTrainer.FeatureExample toLearnFrom() {
    List<List<String>> options = new ArrayList<>();
    example.options().forEach(option -> options.add(option.features()));
    options.add(List.of());
    return new FeatureWeightTrainer.FeatureExample(options, right);
  }

  private static boolean[] right(String text, ReportExample example, List<Set<TextSpan>> labels) {
    int size = example.options().size();
    boolean[] right = new boolean[size + 1];
    right[size] = true;
    for (int i = 0; i < size; i++) {
      ReportOption option = example.options().get(i);
      Set<TextSpan> words = GoldWords.tokens(text, new TextSpan(option.start(), option.end()));
      right[i] = labels.stream().anyMatch(label -> isSame(label, words));
      right[size] &= !right[i];
    }
    return right;
  }

  private static boolean isSame(Set<TextSpan> label, Set<TextSpan> words) {
    int both = Sets.intersection(label, words).size();
    return both >= SAME * (label.size() + words.size() - both);
  }
}

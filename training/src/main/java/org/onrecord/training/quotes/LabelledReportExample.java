package org.onrecord.training.quotes;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.annotate.ReportFeatureRecorder;
import org.onrecord.annotate.ReportFeatureRecorder.ReportExample;
import org.onrecord.annotate.ReportFeatureRecorder.ReportOption;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.GoldWords;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.gold.Stretch;
import org.onrecord.training.linear.FeatureWeightTrainer;

/**
 * What may be reported by a word of a labelled article, and what is.
 *
 * @param right for each option whether a label has just these words; the last is that nothing is
 */
record LabelledReportExample(ReportExample example, boolean[] right) {

  /** The share of words that two stretches must have in common to be the same: as in row F. */
  private static final double SAME = .8;

  static List<LabelledReportExample> of(LabelledArticle article) {
    List<Set<Stretch>> labels = new ArrayList<>();
    for (AttributedQuote quote : article.quotes()) {
      Set<Stretch> tokens = new HashSet<>();
      quote.parts().forEach(part -> tokens.addAll(GoldWords.tokens(article.text(), part)));
      labels.add(tokens);
    }
    return ReportFeatureRecorder.examples(article.text()).stream()
        .map(example -> new LabelledReportExample(example, right(article.text(), example, labels)))
        .toList();
  }

  /** Nothing, the last option, has no features, so that its score is 0. */
  FeatureWeightTrainer.FeatureExample toLearnFrom() {
    List<List<String>> options = new ArrayList<>();
    example.options().forEach(option -> options.add(option.features()));
    options.add(List.of());
    return new FeatureWeightTrainer.FeatureExample(options, right);
  }

  private static boolean[] right(String text, ReportExample example, List<Set<Stretch>> labels) {
    int size = example.options().size();
    boolean[] right = new boolean[size + 1];
    right[size] = true;
    for (int i = 0; i < size; i++) {
      ReportOption option = example.options().get(i);
      Set<Stretch> words = GoldWords.tokens(text, new Stretch(option.start(), option.end()));
      right[i] = labels.stream().anyMatch(label -> isSame(label, words));
      right[size] &= !right[i];
    }
    return right;
  }

  private static boolean isSame(Set<Stretch> label, Set<Stretch> words) {
    int both = Sets.intersection(label, words).size();
    return both >= SAME * (label.size() + words.size() - both);
  }
}

package org.onrecord.bench;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.annotate.ReportLesson;

/**
 * What may be reported by a word of a labelled article, and what is.
 *
 * @param right for each answer whether a label has just these words; the last is that nothing is
 */
record ReportQuestion(ReportLesson lesson, boolean[] right) {

  /** The share of words that two stretches must have in common to be the same: as in row F. */
  private static final double SAME = .8;

  static List<ReportQuestion> of(Labelled article) {
    List<Set<Stretch>> labels = new ArrayList<>();
    for (Attributed quote : article.quotes()) {
      Set<Stretch> tokens = new HashSet<>();
      quote.parts().forEach(part -> tokens.addAll(GoldWords.tokens(article.text(), part)));
      labels.add(tokens);
    }
    return ReportLesson.of(article.text()).stream()
        .map(lesson -> new ReportQuestion(lesson, right(article.text(), lesson, labels)))
        .toList();
  }

  /** Nothing, the last answer, has no traits, so that its score is 0. */
  Training.Example example() {
    List<List<String>> answers = new ArrayList<>();
    lesson.answers().forEach(answer -> answers.add(answer.traits()));
    answers.add(List.of());
    return new Training.Example(answers, right);
  }

  private static boolean[] right(String text, ReportLesson lesson, List<Set<Stretch>> labels) {
    int size = lesson.answers().size();
    boolean[] right = new boolean[size + 1];
    right[size] = true;
    for (int i = 0; i < size; i++) {
      ReportLesson.Answer answer = lesson.answers().get(i);
      Set<Stretch> words = GoldWords.tokens(text, new Stretch(answer.start(), answer.end()));
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

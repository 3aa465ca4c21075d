package org.onrecord.bench;

import java.util.*;
import org.onrecord.annotate.ReportLesson;

/** Learns from labelled attributions what each trait of reported words counts. */
final class ReportTrainer {

  private static final int LEAST = 3;
  private static final double NOTHING = .02;
  private static final double SAME = .8;

  private ReportTrainer() {}

  record Question(ReportLesson lesson, boolean[] right) {}

  static List<Question> questions(Labelled article) {
    List<Set<Stretch>> gold = new ArrayList<>();
    for (Attributed q : article.quotes()) {
      Set<Stretch> t = new HashSet<>();
      q.parts().forEach(p -> t.addAll(GoldWords.tokens(article.text(), p)));
      gold.add(t);
    }
    List<Question> questions = new ArrayList<>();
    for (ReportLesson lesson : ReportLesson.of(article.text())) {
      boolean[] right = new boolean[lesson.answers().size() + 1];
      boolean any = false;
      for (int i = 0; i < right.length - 1; i++) {
        ReportLesson.Answer a = lesson.answers().get(i);
        Set<Stretch> t = GoldWords.tokens(article.text(), new Stretch(a.start(), a.end()));
        for (Set<Stretch> g : gold) {
          int both = com.google.common.collect.Sets.intersection(t, g).size();
          right[i] |= both >= SAME * (t.size() + g.size() - both);
        }
        any |= right[i];
      }
      right[right.length - 1] = !any;
      questions.add(new Question(lesson, right));
    }
    return questions;
  }

  static List<String> weights(List<Question> questions) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Question q : questions) {
      Set<String> traits = new HashSet<>();
      q.lesson().answers().forEach(a -> traits.addAll(a.traits()));
      traits.forEach(t -> counts.merge(t, 1, Integer::sum));
    }
    counts.values().removeIf(c -> c < LEAST);
    List<String> traits = List.copyOf(counts.keySet());
    Map<String, Integer> numbers = new HashMap<>();
    traits.forEach(t -> numbers.put(t, numbers.size()));
    List<Softmax.Example> examples = new ArrayList<>();
    for (Question q : questions) {
      int[][] x = new int[q.right().length][];
      for (int i = 0; i < x.length - 1; i++) {
        x[i] = q.lesson().answers().get(i).traits().stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
      }
      x[x.length - 1] = new int[0];
      examples.add(new Softmax.Example(x, q.right()));
    }
    double[] weights = Softmax.learn(examples, new double[traits.size()]);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= NOTHING) {
        lines.add(String.format(Locale.ROOT, "%s\t%.2f", traits.get(i), weights[i]));
      }
    }
    return lines;
  }
}

package org.onrecord.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.annotate.Lesson;
import org.onrecord.annotate.Rule;

/** Learns from labelled stretches what each trait counts. */
final class SpeakerTrainer {

  /** In how many stretches a trait must occur. */
  private static final int LEAST = 4;

  /** What a rule's answer weighs before anything is learned. */
  private static final double RULE = 1;

  /** A weight that changes nothing. */
  private static final double NOTHING = .02;

  private final Map<String, Integer> numbers = new HashMap<>();

  private SpeakerTrainer() {}

  /** The lines of the table of weights, in the order of the traits. */
  static List<String> weights(List<Question> questions) {
    SpeakerTrainer trainer = new SpeakerTrainer();
    List<String> traits = frequent(questions);
    for (String trait : traits) {
      trainer.numbers.put(trait, trainer.numbers.size());
    }
    List<Softmax.Example> examples =
        questions.stream().filter(Question::canBeAnswered).map(trainer::example).toList();
    double[] weights = Softmax.learn(examples, priors(traits));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= NOTHING) {
        lines.add(String.format(Locale.ROOT, "%s\t%.2f", traits.get(i), weights[i]));
      }
    }
    return lines;
  }

  /** A rule is there because whoever wrote it had reasons, however seldom it fires here. */
  private static double[] priors(List<String> traits) {
    return traits.stream().mapToDouble(trait -> trait.startsWith("rule\t") ? RULE : 0).toArray();
  }

  private static List<String> frequent(List<Question> questions) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Question question : questions) {
      Set<String> traits = new HashSet<>();
      question.lesson().answers().forEach(answer -> traits.addAll(answer.traits()));
      traits.forEach(trait -> counts.merge(trait, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < LEAST);
    for (Rule rule : Rule.values()) {
      counts.putIfAbsent("rule\t" + rule.name() + "\t", 0);
    }
    return List.copyOf(counts.keySet());
  }

  private Softmax.Example example(Question question) {
    List<Lesson.Answer> answers = question.lesson().answers();
    int[][] traits = new int[answers.size()][];
    for (int i = 0; i < traits.length; i++) {
      traits[i] =
          answers.get(i).traits().stream()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray();
    }
    return new Softmax.Example(traits, question.right());
  }
}

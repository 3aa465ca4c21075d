package org.onrecord.training.syntax;

import java.util.List;
import java.util.Random;
import org.onrecord.syntax.GrammarFeatureRecorder;
import org.onrecord.syntax.Transition;
import org.onrecord.syntax.TransitionState;
import org.onrecord.training.linear.AveragedPerceptron;

/** Trains the parser with the {@link Oracle}, also on states that it reached by errors. */
final class ParserTraining {

  private static final int ROW_BITS = 19;

  /** The probability, after the first round, of following the oracle after a wrong choice. */
  private static final double ORACLE_MOVE_SHARE = .1;

  private final AveragedPerceptron learner =
      new AveragedPerceptron(Transition.values().length, ROW_BITS);
  private final int[] features = new int[GrammarFeatureRecorder.MOVE_FEATURES];
  private final float[] scores = new float[Transition.values().length];
  private final int[] costs = new int[Transition.values().length];
  private final Random random = new Random(7);

  private ParserTraining() {}

  static AveragedPerceptron train(List<ParsedSentence> sentences, List<int[]> tags, int rounds) {
    ParserTraining training = new ParserTraining();
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < sentences.size(); i++) {
        training.learn(sentences.get(i), tags.get(i), round == 0 ? 1 : ORACLE_MOVE_SHARE);
      }
    }
    return training.learner;
  }

  private void learn(ParsedSentence sentence, int[] tags, double oracleProbability) {
    TransitionState state = sentence.recorder().begin(tags);
    while (!state.isDone()) {
      sentence.recorder().moveFeatures(tags, state, features);
      learner.score(features, features.length, scores);
      int least = computeCosts(state, sentence.heads());
      Transition chosen = best(state, Integer.MAX_VALUE);
      Transition right = best(state, least);
      boolean wrong = costs[chosen.ordinal()] > least;
      learner.learn(
          features, features.length, wrong ? right.ordinal() : chosen.ordinal(), chosen.ordinal());
      (wrong && random.nextDouble() < oracleProbability ? right : chosen).apply(state);
    }
  }

  /** Computes the cost of each possible transition; returns the lowest. */
  private int computeCosts(TransitionState state, int[] heads) {
    int least = Integer.MAX_VALUE;
    for (Transition move : Transition.values()) {
      if (move.isPossible(state)) {
        costs[move.ordinal()] = Oracle.cost(move, state, heads);
        least = Math.min(least, costs[move.ordinal()]);
      }
    }
    return least;
  }

  /** The possible transition with the highest score that costs at most {@code maxCost}. */
  private Transition best(TransitionState state, int maxCost) {
    Transition best = Transition.SHIFT;
    float score = Float.NEGATIVE_INFINITY;
    for (Transition move : Transition.values()) {
      int at = move.ordinal();
      if (move.isPossible(state) && costs[at] <= maxCost && scores[at] > score) {
        best = move;
        score = scores[at];
      }
    }
    return best;
  }
}

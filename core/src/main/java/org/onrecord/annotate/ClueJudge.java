package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.onrecord.model.Span;
import org.onrecord.text.WordList;

/**
 * Weighs the clues: a multinomial logistic model over the candidates, with one weight for each
 * {@link Clue}, learned from labelled news ({@code antecedent-weights.tsv} says which).
 */
final class ClueJudge implements Judge {

  /** Goes by the weights that come with the annotator. */
  static final ClueJudge SHIPPED =
      new ClueJudge(
          PronounWeights.parse(WordList.lines(ClueJudge.class, "antecedent-weights.tsv")));

  private final PronounWeights weights;

  ClueJudge(PronounWeights weights) {
    this.weights = weights;
  }

  @Override
  public Resolution judge(Span pronoun, ImmutableList<Candidate> candidates) {
    double all = 0;
    double most = 0;
    String best = "";
    for (Candidate candidate : candidates) {
      double odds = Math.exp(score(candidate.clues()));
      all += odds;
      if (odds > most) {
        most = odds;
        best = candidate.name();
      }
    }
    return new Resolution(best, most / all);
  }

  private double score(ImmutableDoubleArray clues) {
    double score = 0;
    for (int i = 0; i < clues.length(); i++) {
      score += weights.get(i) * clues.get(i);
    }
    return score;
  }
}

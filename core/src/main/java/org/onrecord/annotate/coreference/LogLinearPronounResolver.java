package org.onrecord.annotate.coreference;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.onrecord.linear.Probabilities;
import org.onrecord.model.Span;
import org.onrecord.text.WordList;

/**
 * Weighs the features: a multinomial logistic model over the candidates, with one weight for each
 * {@link AntecedentFeature}, learned from labelled news ({@code antecedent-weights.tsv} says
 * which).
 */
public final class LogLinearPronounResolver implements PronounResolver {

  /** Goes by the weights that come with the annotator. */
  public static final LogLinearPronounResolver DEFAULT =
      new LogLinearPronounResolver(
          PronounWeights.parse(
              WordList.lines(LogLinearPronounResolver.class, "antecedent-weights.tsv")));

  private final PronounWeights weights;

  public LogLinearPronounResolver(PronounWeights weights) {
    this.weights = weights;
  }

  @Override
  public Resolution resolve(Span pronoun, ImmutableList<Candidate> candidates) {
    double[] scores = new double[candidates.size()];
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(candidates.get(i).features());
      best = scores[i] > scores[best] ? i : best;
    }
    return new Resolution(candidates.get(best).name(), Probabilities.softmax(scores)[best]);
  }

  private double score(ImmutableDoubleArray features) {
    double score = 0;
    for (int i = 0; i < features.length(); i++) {
      score += weights.get(i) * features.get(i);
    }
    return score;
  }
}

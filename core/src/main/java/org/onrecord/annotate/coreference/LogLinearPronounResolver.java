package org.onrecord.annotate.coreference;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.onrecord.linear.Probabilities;
import org.onrecord.model.Span;
import org.onrecord.text.WordList;

/**
 * A multinomial logistic model over candidate antecedents, with one weight per {@link
 * AntecedentFeature}, trained on labelled news (documented in {@code antecedent-weights.tsv}).
 */
public final class LogLinearPronounResolver implements PronounResolver {

  /** The resolver with the shipped weights. */
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

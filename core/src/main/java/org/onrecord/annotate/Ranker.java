package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.onrecord.linear.Probabilities;
import org.onrecord.model.Quote;

/**
 * Chooses the likeliest of the candidates for a marked span, or nobody: a multinomial logistic
 * model over them, whose weights were learned from labelled news.
 */
final class Ranker implements Chooser {

  private static final double UTTERED = .5;

  /** The name of the file of weights. */
  static final String WEIGHTS = "speaker-weights.tsv.gz";

  /** Goes by the weights that come with the annotator, learned from PolNeAR. */
  static final Ranker SHIPPED = new Ranker(Weights.read(Ranker.class, WEIGHTS));

  private final Weights weights;

  Ranker(Weights weights) {
    this.weights = weights;
  }

  @Override
  public Choice choose(Site context, ImmutableList<Contender> candidates) {
    Setting contextFeatures = Setting.of(context, candidates);
    double[] scores = new double[candidates.size() + 1];
    for (int i = 0; i < candidates.size(); i++) {
      FeatureSum score = new FeatureSum(weights);
      Evidence.of(contextFeatures, candidates.get(i), score);
      scores[i] = score.sum();
    }
    FeatureSum score = new FeatureSum(weights);
    Evidence.ofNobody(contextFeatures, score);
    scores[candidates.size()] = score.sum();
    return choice(candidates, Probabilities.softmax(scores), leastOdds(context));
  }

  /**
   * How likely somebody must be to have said a marked span, compared with nobody. A headline has no
   * room for things that nobody said, and what looks like a whole utterance mostly is one.
   */
  private static double leastOdds(Site context) {
    return context.isHeadline() ? 0 : Kinds.of(context) == Quote.Kind.DIRECT ? UTTERED : 1;
  }

  /**
   * Mentions of one name count together, and the likeliest of them speaks for all.
   *
   * @param leastOdds how likely that must be, compared with nobody
   */
  private static Choice choice(
      ImmutableList<Contender> candidates, double[] probabilities, double leastOdds) {
    double nobody = probabilities[candidates.size()];
    int best = 0;
    double most = 0;
    double share = 0;
    for (int i = 0; i < candidates.size(); i++) {
      double same = 0;
      for (int j = 0; j < candidates.size(); j++) {
        same += j == i || candidates.get(i).isSameName(candidates.get(j)) ? probabilities[j] : 0;
      }
      if (same > share || same == share && probabilities[i] > most) {
        best = i;
        most = probabilities[i];
        share = same;
      }
    }
    return share > nobody * leastOdds
        ? new Choice(Optional.of(candidates.get(best)), share, nobody)
        : new Choice(Optional.empty(), share, nobody);
  }
}

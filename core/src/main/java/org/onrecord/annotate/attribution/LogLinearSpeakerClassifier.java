package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.onrecord.linear.FeatureSum;
import org.onrecord.linear.FeatureWeights;
import org.onrecord.linear.Probabilities;
import org.onrecord.model.Quote;

/**
 * Chooses the likeliest of the candidates for a marked span, or nobody: a multinomial logistic
 * model over them, whose weights were learned from labelled news.
 */
public final class LogLinearSpeakerClassifier implements SpeakerClassifier {

  private static final double UTTERANCE_ODDS = .5;

  /** The name of the file of weights. */
  public static final String WEIGHTS_FILE = "speaker-weights.tsv.gz";

  /** Goes by the weights that come with the annotator, learned from PolNeAR. */
  public static final LogLinearSpeakerClassifier DEFAULT =
      new LogLinearSpeakerClassifier(
          FeatureWeights.read(LogLinearSpeakerClassifier.class, WEIGHTS_FILE));

  private final FeatureWeights weights;

  public LogLinearSpeakerClassifier(FeatureWeights weights) {
    this.weights = weights;
  }

  @Override
  public Choice classify(QuoteContext context, ImmutableList<SpeakerCandidate> candidates) {
    ContextFeatures contextFeatures = ContextFeatures.of(context, candidates);
    double[] scores = new double[candidates.size() + 1];
    for (int i = 0; i < candidates.size(); i++) {
      FeatureSum score = new FeatureSum(weights);
      SpeakerFeatures.add(contextFeatures, candidates.get(i), score);
      scores[i] = score.sum();
    }
    FeatureSum score = new FeatureSum(weights);
    SpeakerFeatures.addNoSpeaker(contextFeatures, score);
    scores[candidates.size()] = score.sum();
    return choice(candidates, Probabilities.softmax(scores), minOdds(context));
  }

  /**
   * How likely somebody must be to have said a marked span, compared with nobody. A headline has no
   * room for things that nobody said, and what looks like a whole utterance mostly is one.
   */
  private static double minOdds(QuoteContext context) {
    return context.isHeadline()
        ? 0
        : QuoteKinds.of(context) == Quote.Kind.DIRECT ? UTTERANCE_ODDS : 1;
  }

  /**
   * Mentions of one name count together, and the likeliest of them speaks for all.
   *
   * @param leastOdds how likely that must be, compared with nobody
   */
  private static Choice choice(
      ImmutableList<SpeakerCandidate> candidates, double[] probabilities, double leastOdds) {
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

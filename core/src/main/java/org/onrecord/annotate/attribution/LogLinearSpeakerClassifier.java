package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.onrecord.linear.FeatureSum;
import org.onrecord.linear.FeatureWeights;
import org.onrecord.linear.Probabilities;
import org.onrecord.model.Quote;

/**
 * Chooses the most likely candidate speaker or nobody: a multinomial logistic model trained on
 * labelled news.
 */
public final class LogLinearSpeakerClassifier implements SpeakerClassifier {

  private static final double UTTERANCE_ODDS = .5;

  /** The name of the file of weights. */
  public static final String WEIGHTS_FILE = "speaker-weights.tsv.gz";

  /** The classifier with the shipped weights, trained on PolNeAR. */
  public static final LogLinearSpeakerClassifier DEFAULT =
      new LogLinearSpeakerClassifier(
          FeatureWeights.read(LogLinearSpeakerClassifier.class, WEIGHTS_FILE));

  private final FeatureWeights weights;

  public LogLinearSpeakerClassifier(FeatureWeights weights) {
    this.weights = weights;
  }

  @Override
  public Classification classify(QuoteContext context, ImmutableList<SpeakerCandidate> candidates) {
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
    return classification(candidates, Probabilities.softmax(scores), minOdds(context));
  }

  /**
   * The minimum odds of a speaker against nobody. Headlines rarely contain scare quotes, and whole
   * utterances are mostly speech.
   */
  private static double minOdds(QuoteContext context) {
    return context.isHeadline()
        ? 0
        : QuoteKinds.of(context) == Quote.Kind.DIRECT ? UTTERANCE_ODDS : 1;
  }

  /**
   * Mentions of the same name are summed; the most likely one represents them.
   *
   * @param minOdds the minimum odds against nobody
   */
  private static Classification classification(
      ImmutableList<SpeakerCandidate> candidates, double[] probabilities, double minOdds) {
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
    return share > nobody * minOdds
        ? new Classification(Optional.of(candidates.get(best)), share, nobody)
        : new Classification(Optional.empty(), share, nobody);
  }
}

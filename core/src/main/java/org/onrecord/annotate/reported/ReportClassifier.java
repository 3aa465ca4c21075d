package org.onrecord.annotate.reported;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.reported.ReportCandidate.Way;
import org.onrecord.linear.FeatureSum;
import org.onrecord.linear.FeatureWeights;
import org.onrecord.linear.Probabilities;
import org.onrecord.syntax.PartOfSpeech;

/**
 * Finds what a sentence reports without marks, or with marks around a part only: for each word the
 * likeliest of what may hang on it, or nothing, by a logistic model learned from labelled news.
 */
public final class ReportClassifier {

  /** How likely words must be reported to be found. */
  private static final double MIN_PROBABILITY = 1 / 3.0;

  /** The score of the alternative that nothing is reported. */
  private static final double NOTHING = 0;

  /** The name of the file of weights. */
  public static final String WEIGHTS_FILE = "report-weights.tsv.gz";

  /** Goes by the weights that come with the annotator, learned from PolNeAR. */
  public static final ReportClassifier DEFAULT =
      of(FeatureWeights.read(ReportClassifier.class, WEIGHTS_FILE));

  /** Finds nothing. */
  public static final ReportClassifier NONE =
      new ReportClassifier(FeatureWeights.of(List.of()), Double.POSITIVE_INFINITY);

  private final FeatureWeights weights;
  private final double minProbability;

  public static ReportClassifier of(FeatureWeights weights) {
    return new ReportClassifier(weights, MIN_PROBABILITY);
  }

  private ReportClassifier(FeatureWeights weights, double least) {
    this.weights = weights;
    this.minProbability = least;
  }

  /**
   * @param confidence how likely the words are reported, and just these
   */
  record Reported(ReportCandidate report, double confidence) {}

  /** What is reported in {@code sentence}, by the order of the cues. */
  List<Reported> reported(Sentence sentence) {
    List<Reported> found = new ArrayList<>();
    for (int cue = 0; cue < sentence.size(); cue++) {
      if (!mayReport(sentence, cue)) {
        continue;
      }
      List<ReportCandidate> reports = ReportCandidates.of(sentence, cue);
      if (!reports.isEmpty()) {
        Reported best = best(sentence, reports);
        if (best.confidence() >= minProbability) {
          add(best, found);
        }
      }
    }
    return found;
  }

  /** A noun that was never met as a cue is none: "Roe’s claim", but not "Roe’s coat". */
  private boolean mayReport(Sentence sentence, int cue) {
    return sentence.tree().tag(cue) != PartOfSpeech.NOUN
        || weights.of("cue", sentence.word(cue), "") != 0;
  }

  /** Of two cues for the same words the likelier wins. */
  private static void add(Reported one, List<Reported> found) {
    for (int i = 0; i < found.size(); i++) {
      ReportCandidate other = found.get(i).report();
      if (other.first() == one.report().first() && other.last() == one.report().last()) {
        if (one.confidence() > found.get(i).confidence()) {
          found.set(i, one);
        }
        return;
      }
    }
    found.add(one);
  }

  private Reported best(Sentence sentence, List<ReportCandidate> reports) {
    Map<Way, Double> ofCue = new EnumMap<>(Way.class);
    int best = 0;
    double[] scores = new double[reports.size() + 1];
    for (int i = 0; i < reports.size(); i++) {
      ReportCandidate report = reports.get(i);
      FeatureSum score = new FeatureSum(weights);
      ReportFeatures.addWords(sentence, report, score);
      scores[i] = score.sum() + ofCue.computeIfAbsent(report.way(), way -> ofCue(sentence, report));
      best = scores[i] > scores[best] ? i : best;
    }
    scores[reports.size()] = NOTHING;
    return new Reported(reports.get(best), Probabilities.softmax(scores)[best]);
  }

  private double ofCue(Sentence sentence, ReportCandidate report) {
    FeatureSum score = new FeatureSum(weights);
    ReportFeatures.addCue(sentence, report, score);
    return score.sum();
  }
}

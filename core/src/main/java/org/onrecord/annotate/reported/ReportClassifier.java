package org.onrecord.annotate.reported;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.reported.ReportCandidate.Way;
import org.onrecord.linear.FeatureSum;
import org.onrecord.linear.FeatureWeights;
import org.onrecord.linear.Probabilities;
import org.onrecord.model.AttributionRule;
import org.onrecord.syntax.PartOfSpeech;

/**
 * Finds the indirect quotes of a sentence, some with marks around a part: for each cue the most
 * likely of its possible contents, or none, by a logistic model trained on labelled news.
 */
public final class ReportClassifier {

  /** The minimum probability of an indirect quote. */
  private static final double MIN_PROBABILITY = 1 / 3.0;

  /** The minimum probability that a verb of saying reports any words. */
  private static final double MIN_SPEECH_PROBABILITY = .7;

  /** The score of the alternative that nothing is reported. */
  private static final double NOTHING = 0;

  /** The name of the file of weights. */
  public static final String WEIGHTS_FILE = "report-weights.tsv.gz";

  /** The classifier with the shipped weights, trained on PolNeAR. */
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

  private ReportClassifier(FeatureWeights weights, double minProbability) {
    this.weights = weights;
    this.minProbability = minProbability;
  }

  /**
   * @param confidence the probability that exactly these words are reported
   * @param anything the probability that these or other words are reported by the same cue
   */
  record Reported(ReportCandidate report, double confidence, double anything) {
    Reported ending(int last) {
      return new Reported(report.ending(last), confidence, anything);
    }
  }

  /**
   * Whether the cue is a verb of saying and only the end of the words is in doubt, or the form
   * leaves no doubt: "…, Roe said".
   */
  private boolean isSpeech(Sentence sentence, Reported best) {
    boolean verbOfSaying =
        sentence
            .cue(best.report().cue())
            .filter(cue -> cue.isFinite() && cue.takesClause() && !cue.isAmbiguous())
            .isPresent();
    return minProbability <= 1
        && (verbOfSaying
                && (best.anything() >= MIN_SPEECH_PROBABILITY
                    || TrailingAttribution.of(sentence, best.report()))
            || ThatClause.of(sentence, best.report()));
  }

  /** The indirect quotes of {@code sentence}, in the order of the cues. */
  List<Reported> reported(Sentence sentence) {
    List<Reported> found = new ArrayList<>();
    for (int cue = 0; cue < sentence.size(); cue++) {
      if (!mayReport(sentence, cue)) {
        continue;
      }
      Optional<ReportCandidate> fronted =
          minProbability <= 1 ? FrontedAttribution.of(sentence, cue) : Optional.empty();
      if (fronted.isPresent()) {
        add(new Reported(fronted.get(), AttributionRule.CLAUSE_SAID.precision(), 1), found);
        continue;
      }
      List<ReportCandidate> reports = ReportCandidates.of(sentence, cue);
      if (!reports.isEmpty()) {
        Reported best = best(sentence, reports);
        if (best.confidence() >= minProbability || isSpeech(sentence, best)) {
          add(best.ending(ReportEnd.of(sentence, best.report())), found);
        }
      }
    }
    return found;
  }

  /** The clauses of {@code sentence} that an attribution between commas interrupts. */
  List<InterruptedClause> interrupted(Sentence sentence) {
    List<InterruptedClause> found = new ArrayList<>();
    for (int cue = 0; minProbability <= 1 && cue < sentence.size(); cue++) {
      InterruptedClause.of(sentence, cue).ifPresent(found::add);
    }
    return found;
  }

  /** A noun not seen as a cue in training is not one: "Roe’s claim", but not "Roe’s coat". */
  private boolean mayReport(Sentence sentence, int cue) {
    return sentence.tree().tag(cue) != PartOfSpeech.NOUN
        || weights.of("cue", sentence.word(cue), "") != 0;
  }

  /** Of two cues for the same words, the more likely one is used. */
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
    double[] probabilities = Probabilities.softmax(scores);
    int chosen = probabilities[best] < minProbability ? certainOr(best, sentence, reports) : best;
    return new Reported(
        reports.get(chosen), probabilities[chosen], 1 - probabilities[reports.size()]);
  }

  /** The candidate whose form leaves no doubt, or else {@code best}. */
  private static int certainOr(int best, Sentence sentence, List<ReportCandidate> reports) {
    if (ThatClause.of(sentence, reports.get(best))) {
      return best;
    }
    for (int i = 0; i < reports.size(); i++) {
      if (TrailingAttribution.of(sentence, reports.get(i))
          || ThatClause.of(sentence, reports.get(i))) {
        return i;
      }
    }
    return best;
  }

  private double ofCue(Sentence sentence, ReportCandidate report) {
    FeatureSum score = new FeatureSum(weights);
    ReportFeatures.addCue(sentence, report, score);
    return score.sum();
  }
}

package org.onrecord.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.annotate.Report.Way;
import org.onrecord.syntax.Tag;

/**
 * Finds what a sentence reports without marks, or with marks around a part only: for each word the
 * likeliest of what may hang on it, or nothing, by a logistic model learned from labelled news.
 */
final class Reporter {

  private final Weights weights;
  private final double least;

  /**
   * @param least how likely words must be reported to be found
   */
  Reporter(Weights weights, double least) {
    this.weights = weights;
    this.least = least;
  }

  /**
   * @param confidence how likely the words are reported, and just these
   */
  record Reported(Report report, double confidence) {}

  private final class Score implements Traits {
    private double sum;

    @Override
    public void add(String trait, String value, String other) {
      sum += weights.of(trait, value, other);
    }
  }

  /** What is reported in {@code sentence}, by the order of the cues. */
  List<Reported> reported(Sentence sentence) {
    List<Reported> found = new ArrayList<>();
    for (int cue = 0; cue < sentence.size(); cue++) {
      if (!mayReport(sentence, cue)) {
        continue;
      }
      List<Report> reports = Reports.of(sentence, cue);
      if (!reports.isEmpty()) {
        Reported best = best(sentence, reports);
        if (best.confidence() >= least) {
          add(best, found);
        }
      }
    }
    return found;
  }

  /** A noun that was never met as a cue is none: "Roe’s claim", but not "Roe’s coat". */
  private boolean mayReport(Sentence sentence, int cue) {
    return sentence.tree().tag(cue) != Tag.NOUN || weights.of("cue", sentence.word(cue), "") != 0;
  }

  /** Of two cues for the same words the likelier wins. */
  private static void add(Reported one, List<Reported> found) {
    for (int i = 0; i < found.size(); i++) {
      Report other = found.get(i).report();
      if (other.first() == one.report().first() && other.last() == one.report().last()) {
        if (one.confidence() > found.get(i).confidence()) {
          found.set(i, one);
        }
        return;
      }
    }
    found.add(one);
  }

  private Reported best(Sentence sentence, List<Report> reports) {
    double all = 1;
    double most = -1;
    Report best = reports.get(0);
    Map<Way, Double> ofCue = new EnumMap<>(Way.class);
    for (Report report : reports) {
      Score score = new Score();
      ReportTraits.ofWords(sentence, report, score);
      double sum = score.sum + ofCue.computeIfAbsent(report.way(), way -> ofCue(sentence, report));
      double odds = Math.exp(Math.min(sum, 50));
      all += odds;
      if (odds > most) {
        most = odds;
        best = report;
      }
    }
    return new Reported(best, most / all);
  }

  private double ofCue(Sentence sentence, Report report) {
    Score score = new Score();
    ReportTraits.ofCue(sentence, report, score);
    return score.sum;
  }
}

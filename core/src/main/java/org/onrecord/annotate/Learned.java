package org.onrecord.annotate;

import java.util.List;

/**
 * What was learned from labelled news.
 *
 * @param chooser tells who said what stands in marks
 * @param reporter tells what is reported without them
 * @param judge tells whom pronouns mean
 */
record Learned(Chooser chooser, Reporter reporter, Judge judge) {

  /** How likely words must be reported to be found. */
  private static final double LEAST_REPORTED = 1 / 3.0;

  /** What comes with the annotator. */
  static final Learned SHIPPED =
      of(Weights.read(QuoteWeights.SPEAKERS), Weights.read(QuoteWeights.REPORTS));

  /** Enough for a language that is not understood: nobody speaks, and nothing is reported. */
  static final Learned NOTHING =
      new Learned(
          Chooser.NONE,
          new Reporter(Weights.of(List.of()), Double.POSITIVE_INFINITY),
          ClueJudge.SHIPPED);

  /** What goes by tables of weights. */
  static Learned of(Weights speakers, Weights reports) {
    return new Learned(
        new Ranker(speakers), new Reporter(reports, LEAST_REPORTED), ClueJudge.SHIPPED);
  }

  /** The same with another judge of pronouns. */
  Learned judgedBy(Judge other) {
    return new Learned(chooser, reporter, other);
  }

  /** The same with another choice of speakers. */
  Learned with(Chooser other) {
    return new Learned(other, reporter, judge);
  }
}

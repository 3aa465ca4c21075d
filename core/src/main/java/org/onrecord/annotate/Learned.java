package org.onrecord.annotate;

/**
 * What was learned from labelled news.
 *
 * @param chooser tells who said what stands in marks
 * @param reporter tells what is reported without them
 * @param judge tells whom pronouns mean
 */
record Learned(Chooser chooser, Reporter reporter, Judge judge) {

  /** What comes with the annotator. */
  static final Learned SHIPPED = new Learned(Ranker.SHIPPED, Reporter.SHIPPED, ClueJudge.SHIPPED);

  /** Enough for a language that is not understood: nobody speaks, and nothing is reported. */
  static final Learned NOTHING = new Learned(Chooser.NONE, Reporter.NONE, ClueJudge.SHIPPED);

  /** What goes by tables of weights. */
  static Learned of(Weights speakers, Weights reports) {
    return new Learned(new Ranker(speakers), Reporter.of(reports), ClueJudge.SHIPPED);
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

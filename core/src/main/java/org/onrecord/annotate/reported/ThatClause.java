package org.onrecord.annotate.reported;

import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.reported.ReportCandidate.Way;
import org.onrecord.syntax.PartOfSpeech;

/**
 * The form "Roe said that the gates would open": a verb of saying, then "that", then a clause with
 * a subject of its own.
 */
final class ThatClause {

  private static final int MIN_WORDS = 4;

  /** Between the verb and "that": "told reporters on Monday that". */
  private static final int MAX_BETWEEN = 5;

  private ThatClause() {}

  static boolean of(Sentence sentence, ReportCandidate report) {
    return (report.way() == Way.CLAUSE || report.way() == Way.REST)
        && report.size() >= MIN_WORDS
        && isNear(sentence, report)
        && sentence.is(report.first(), "that")
        && sentence.tree().tag(report.cue()).isVerb()
        && !sentence.tree().tag(report.first() + 1).isFiniteVerb()
        && sentence.tree().tag(report.source()) != PartOfSpeech.WH
        && sentence.isSaying(report.cue());
  }

  private static boolean isNear(Sentence sentence, ReportCandidate report) {
    int between = report.first() - report.cue() - 1;
    if (between < 0 || between > MAX_BETWEEN) {
      return false;
    }
    for (int i = report.cue() + 1; i < report.first(); i++) {
      if (!sentence.token(i).isWord() || sentence.tree().tag(i).isFiniteVerb()) {
        return false;
      }
    }
    return true;
  }
}

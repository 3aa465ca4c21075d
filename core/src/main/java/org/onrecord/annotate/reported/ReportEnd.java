package org.onrecord.annotate.reported;

import org.onrecord.annotate.clause.CueVerb;
import org.onrecord.annotate.clause.CueVerbLexicon;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.reported.ReportCandidate.Way;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.PartOfSpeech;

/**
 * Mends the end of reported words where coordination tells it, which the parser often attaches to
 * the wrong verb.
 */
final class ReportEnd {

  private ReportEnd() {}

  /** The index of the last token of the words that {@code report} is about. */
  static int of(Sentence sentence, ReportCandidate report) {
    if (report.way() != Way.CLAUSE && report.way() != Way.REST || report.first() < report.cue()) {
      return report.last();
    }
    int cut = beforeNextPredicate(sentence, report);
    return cut == report.last() ? withNextClause(sentence, report) : cut;
  }

  /** "said [the gates were shut], and accused the board of …": the cue's subject goes on. */
  private static int beforeNextPredicate(Sentence sentence, ReportCandidate report) {
    DependencyTree tree = sentence.tree();
    boolean clause = false;
    for (int i = report.first(); i < report.last() - 1; i++) {
      clause |= tree.tag(i).isFiniteVerb();
      boolean coordinator = sentence.is(i, "and") || sentence.is(i, "but");
      if (clause && coordinator && i > report.first() + 1 && isPredicate(sentence, report, i)) {
        int end = sentence.isMark(i - 1, ",") ? i - 2 : i - 1;
        return sentence.hasNoMarkedSpan(end + 1, report.last() + 1) ? end : report.last();
      }
    }
    return report.last();
  }

  private static boolean isPredicate(Sentence sentence, ReportCandidate report, int coordinator) {
    PartOfSpeech tag = sentence.tree().tag(coordinator + 1);
    if (!tag.isFiniteVerb() || tag == PartOfSpeech.MODAL) {
      return false;
    }
    boolean sameForm = tag == sentence.tree().tag(report.cue());
    return sameForm
        && (isSaying(sentence, coordinator + 1)
            || sentence.isMark(coordinator - 1, ",") && sentence.cue(coordinator + 1).isPresent());
  }

  private static boolean isSaying(Sentence sentence, int word) {
    return CueVerbLexicon.of(sentence.word(word)).filter(CueVerb::isSaying).isPresent();
  }

  /** "said that the gates were shut[, and that the board knew]". */
  private static int withNextClause(Sentence sentence, ReportCandidate report) {
    int coordinator =
        sentence.isMark(report.last() + 1, ",") ? report.last() + 2 : report.last() + 1;
    boolean goesOn =
        (sentence.is(coordinator, "and") || sentence.is(coordinator, "but"))
            && sentence.is(coordinator + 1, "that")
            && !sentence.tree().tag(coordinator + 2).isFiniteVerb();
    if (!goesOn) {
      return report.last();
    }
    int end = Math.max(coordinator, sentence.lastWord());
    return sentence.hasNoMarkedSpan(report.last() + 1, end + 1) ? end : report.last();
  }
}

package org.onrecord.annotate.reported;

import org.onrecord.annotate.clause.ClosedClasses;
import org.onrecord.annotate.clause.CueVerb;
import org.onrecord.annotate.clause.CueVerbLexicon;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.model.AttributionRule;
import org.onrecord.model.Quote.Kind;

/** Tells reports of speech from attitudes: wishes, views and acts. */
final class ReportKind {

  private ReportKind() {}

  static Kind of(Sentence sentence, ReportCandidate report) {
    boolean speech =
        switch (report.way()) {
          case ACCORDING_TO -> true;
          case OF_NOUN -> ClosedClasses.SPEECH_NOUNS.contains(sentence.word(report.cue()));
          case CLAUSE, CLAUSE_BEFORE, INFINITIVE, OBJECT, AFTER_PREPOSITION, REST ->
              isSaying(sentence, report.cue());
        };
    return speech ? Kind.INDIRECT : Kind.ATTITUDE;
  }

  static AttributionRule rule(Sentence sentence, ReportCandidate report) {
    boolean takesClause = sentence.cue(report.cue()).filter(CueVerb::takesClause).isPresent();
    return report.way() == ReportCandidate.Way.REST && takesClause
        ? AttributionRule.SAID_CLAUSE
        : report.way().rule();
  }

  private static boolean isSaying(Sentence sentence, int cue) {
    return CueVerbLexicon.of(sentence.word(cue)).filter(CueVerb::isSaying).isPresent();
  }
}

package org.onrecord.annotate.reported;

import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;

/**
 * The form "If the gates open, Roe said the marsh would dry": a condition before the attribution
 * that is part of what was said. Other adverbials there ("On Monday, Roe said …") tell when it was
 * said.
 */
final class FrontedCondition {

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "should", "provided");

  private FrontedCondition() {}

  /** The index of the last token of the condition, which begins the sentence; empty if none. */
  static OptionalInt of(Sentence sentence, ReportCandidate report, NounPhrase source) {
    int comma = source.first() - 1;
    int first = sentence.is(0, "even") ? 1 : 0;
    boolean fronted =
        report.first() > report.cue()
            && source.last() < report.cue()
            && comma > first + 1
            && sentence.isMark(comma, ",")
            && CONDITIONS.contains(sentence.word(first))
            && sentence.hasNoMarkedSpan(0, comma)
            && sentence.isSaying(report.cue());
    return fronted && hasNoSaying(sentence, comma)
        ? OptionalInt.of(comma - 1)
        : OptionalInt.empty();
  }

  private static boolean hasNoSaying(Sentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      if (sentence.isSaying(i)) {
        return false;
      }
    }
    return true;
  }
}

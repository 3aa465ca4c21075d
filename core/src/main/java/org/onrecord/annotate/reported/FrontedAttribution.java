package org.onrecord.annotate.reported;

import java.util.Optional;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;

/** The form "As Roe said on Monday, the gates would open". */
final class FrontedAttribution {

  /** Tokens between the verb and the comma: "pointed out", "reported on Monday". */
  private static final int MAX_BETWEEN = 4;

  private FrontedAttribution() {}

  /** The report of the verb at {@code cue}; empty if the sentence has another form. */
  static Optional<ReportCandidate> of(Sentence sentence, int cue) {
    boolean saying =
        sentence.is(0, "as")
            && sentence.cue(cue).filter(verb -> verb.isFinite() && verb.isSaying()).isPresent();
    Optional<NounPhrase> source =
        saying ? sentence.phraseAt(1).filter(phrase -> phrase.first() == 1) : Optional.empty();
    int comma = comma(sentence, cue);
    return source
        .filter(phrase -> phrase.last() < cue && phrase.last() >= cue - 3 && comma > 0)
        .filter(phrase -> isClause(sentence, comma + 1))
        .map(
            phrase ->
                new ReportCandidate(
                    ReportCandidate.Way.CLAUSE_BEFORE,
                    cue,
                    phrase.head(sentence.tree()),
                    comma + 1,
                    sentence.lastWord()));
  }

  private static int comma(Sentence sentence, int cue) {
    for (int i = cue + 1; i <= cue + 1 + MAX_BETWEEN; i++) {
      if (sentence.isMark(i, ",")) {
        return i;
      }
      if (sentence.isSaying(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isClause(Sentence sentence, int first) {
    if (!sentence.hasNoMarkedSpan(first, sentence.size())) {
      return false;
    }
    for (int i = first; i < sentence.size(); i++) {
      if (sentence.tree().tag(i).isFiniteVerb()) {
        return i > first;
      }
    }
    return false;
  }
}

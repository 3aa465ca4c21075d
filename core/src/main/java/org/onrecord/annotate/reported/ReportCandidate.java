package org.onrecord.annotate.reported;

import org.onrecord.model.AttributionRule;

/**
 * Words of a sentence that may be an indirect quote, possibly with quotation marks around a part.
 *
 * @param way their syntactic relation to the cue
 * @param cue the index of the reporting word
 * @param source the index of the head of the source phrase
 * @param first the index of their first token
 * @param last the index of their last token
 */
record ReportCandidate(Way way, int cue, int source, int first, int last) {

  /** The syntactic relation of reported words to their cue. */
  enum Way {
    /** "Roe said [that the gates would open]" */
    CLAUSE(AttributionRule.SAID_CLAUSE),
    /** "[The gates would open], Roe said" */
    CLAUSE_BEFORE(AttributionRule.CLAUSE_SAID),
    /** "Roe wants [to open the gates]" */
    INFINITIVE(AttributionRule.WANTED),
    /** "Roe praised [the new gates] in March" */
    OBJECT(AttributionRule.OPINION),
    /** "Roe called for [a new gate]" */
    AFTER_PREPOSITION(AttributionRule.OPINION),
    /** "Roe criticised [Lund for her silence in March]": all words that follow. */
    REST(AttributionRule.OPINION),
    /** "Roe’s claim [that the gates would open]" */
    OF_NOUN(AttributionRule.NOUN_CLAUSE),
    /** "According to Roe, [the gates will open]" */
    ACCORDING_TO(AttributionRule.ACCORDING_TO_CLAUSE);

    private final AttributionRule rule;

    Way(AttributionRule rule) {
      this.rule = rule;
    }

    AttributionRule rule() {
      return rule;
    }
  }

  /** The same report with another last token. */
  ReportCandidate ending(int end) {
    return new ReportCandidate(way, cue, source, first, end);
  }

  int size() {
    return last - first + 1;
  }
}

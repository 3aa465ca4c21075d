package org.onrecord.annotate.reported;

import org.onrecord.model.AttributionRule;

/**
 * Words of a sentence that somebody may be reported to have said or thought, not all of them in
 * marks.
 *
 * @param way how they hang on the cue
 * @param cue the index of the word that ties them to their source
 * @param source the index of the head of the phrase whose words they are
 * @param first the index of their first token
 * @param last the index of their last token
 */
record ReportCandidate(Way way, int cue, int source, int first, int last) {

  /** How reported words hang on the word that reports them. */
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
    /** "Roe criticised [Lund for her silence in March]": all that follows. */
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

  int size() {
    return last - first + 1;
  }
}

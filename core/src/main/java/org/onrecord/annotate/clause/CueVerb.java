package org.onrecord.annotate.clause;

/**
 * A form of a verb that brings in someone's words: "said", "adding".
 *
 * @param form how it stands in the text
 * @param isAmbiguous whether the word is as often something else: "the report", "points"
 * @param takesClause whether what was said may be its clause: "said that …"
 * @param allowsInversion whether it may stand before its subject: "said Roe"
 */
public record CueVerb(
    Form form, boolean isAmbiguous, boolean takesClause, boolean allowsInversion) {

  enum Form {
    FINITE,
    PARTICIPLE
  }

  /** The verb as it is after a form of "be": "is calling". */
  CueVerb finite() {
    return new CueVerb(Form.FINITE, isAmbiguous, takesClause, allowsInversion);
  }

  public boolean isFinite() {
    return form == Form.FINITE;
  }
}

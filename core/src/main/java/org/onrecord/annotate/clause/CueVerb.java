package org.onrecord.annotate.clause;

/**
 * A form of a verb that brings in words: "said", "adding", "praised".
 *
 * @param form its grammatical form
 * @param isAmbiguous whether the form is often another word: "the report", "points"
 * @param takesClause whether it takes a clause: "said that …"
 * @param allowsInversion whether it may precede its subject: "said Roe"
 * @param isSaying whether it is a verb of saying: "said", but not "believes"
 */
public record CueVerb(
    Form form,
    boolean isAmbiguous,
    boolean takesClause,
    boolean allowsInversion,
    boolean isSaying) {

  enum Form {
    FINITE,
    PARTICIPLE
  }

  /** The verb after a form of "be": "is calling". */
  CueVerb finite() {
    return new CueVerb(Form.FINITE, isAmbiguous, takesClause, allowsInversion, isSaying);
  }

  public boolean isFinite() {
    return form == Form.FINITE;
  }
}

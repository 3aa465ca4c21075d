package org.onrecord.annotate.clause;

/**
 * A form of a verb of saying: "said", "adding".
 *
 * @param form its grammatical form
 * @param isAmbiguous whether the form is often another word: "the report", "points"
 * @param takesClause whether it takes a clause: "said that …"
 * @param allowsInversion whether it may precede its subject: "said Roe"
 */
public record CueVerb(
    Form form, boolean isAmbiguous, boolean takesClause, boolean allowsInversion) {

  enum Form {
    FINITE,
    PARTICIPLE
  }

  /** The verb after a form of "be": "is calling". */
  CueVerb finite() {
    return new CueVerb(Form.FINITE, isAmbiguous, takesClause, allowsInversion);
  }

  public boolean isFinite() {
    return form == Form.FINITE;
  }
}

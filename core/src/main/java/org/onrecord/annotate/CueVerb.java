package org.onrecord.annotate;

/**
 * A form of a verb that brings in someone's words: "said", "adding".
 *
 * @param form how it stands in the text
 * @param ambiguous whether the word is as often something else: "the report", "points"
 * @param reports whether what was said may be its clause: "said that …"
 * @param inverts whether it may stand before its subject: "said Roe"
 */
record CueVerb(Form form, boolean ambiguous, boolean reports, boolean inverts) {

  enum Form {
    FINITE,
    PARTICIPLE
  }

  /** The verb as it is after a form of "be": "is calling". */
  CueVerb finite() {
    return new CueVerb(Form.FINITE, ambiguous, reports, inverts);
  }

  boolean isFinite() {
    return form == Form.FINITE;
  }
}

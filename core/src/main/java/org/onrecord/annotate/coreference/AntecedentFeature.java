package org.onrecord.annotate.coreference;

/** Features of a candidate antecedent of a pronoun. */
enum AntecedentFeature {
  /** Sentences since its last mention, logarithmic. */
  SENTENCES,
  /** Paragraphs since its last mention, logarithmic. */
  PARAGRAPHS,
  /** No other entity of that gender was mentioned since. */
  NEAREST,
  /** It spoke last. */
  SPOKE_LAST,
  /** It spoke last among entities known to have that gender. */
  SPOKE_LAST_OF_GENDER,
  /** It is the subject of the previous or the current sentence. */
  SUBJECT,
  /** Its title or given name has that gender. */
  KNOWN_GENDER,
  /** It is a person according to the actors. */
  PERSON,
  /** Its name is a single word in the article. */
  ONE_WORD,
  /** It is named in the sentence's quotes: people do not name themselves. */
  NAMED_IN_QUOTE,
  /** It is named after the pronoun in the sentence: in "he told Roe" Roe is someone else. */
  NAMED_AFTER
}

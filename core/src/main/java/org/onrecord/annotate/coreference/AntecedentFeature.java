package org.onrecord.annotate.coreference;

/** What may speak for one whom an article names being meant by a pronoun, or against it. */
enum AntecedentFeature {
  /** How many sentences ago the article last spoke of the figure, in logarithms. */
  SENTENCES,
  /** How many paragraphs ago, in logarithms. */
  PARAGRAPHS,
  /** Nobody else of that gender was spoken of since. */
  NEAREST,
  /** It said something last. */
  SPOKE_LAST,
  /** It said something last of those who are known to be of that gender. */
  SPOKE_LAST_OF_GENDER,
  /** It was the subject of the sentence before, or is that of this one. */
  SUBJECT,
  /** Its titles or given name are of that gender, and not just of none. */
  KNOWN_GENDER,
  /** It is a person, as far as the names of actors tell. */
  PERSON,
  /** The article never prints more than one word of its name. */
  ONE_WORD,
  /** The sentence's quotes name it: nobody says “Roe is right” of himself. */
  NAMED_IN_QUOTE,
  /** The sentence names it after the pronoun: in "he told Roe" Roe is another. */
  NAMED_AFTER
}

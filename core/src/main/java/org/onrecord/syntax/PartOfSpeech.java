package org.onrecord.syntax;

/**
 * Parts of speech of the Penn Treebank, merged where no user of {@link DependencyTree}
 * distinguishes them.
 */
public enum PartOfSpeech {
  NOUN("NN NNS"),
  NAME("NNP NNPS"),
  PRONOUN("PRP EX"),
  POSSESSIVE_PRONOUN("PRP$ WP$"),
  DETERMINER("DT PDT"),
  ADJECTIVE("JJ JJR JJS AFX"),
  ADVERB("RB RBR RBS"),
  NUMBER("CD"),
  BASE_VERB("VB"),
  PAST_VERB("VBD"),
  PRESENT_VERB("VBP"),
  PRESENT_VERB_S("VBZ"),
  PAST_PARTICIPLE("VBN"),
  PRESENT_PARTICIPLE("VBG"),
  MODAL("MD"),
  PREPOSITION("IN"),
  TO("TO"),
  PARTICLE("RP"),
  CONJUNCTION("CC"),
  WH("WDT WP WRB"),
  POSSESSIVE_MARK("POS"),
  STOP("."),
  COMMA(","),
  PUNCTUATION(": -LRB- -RRB- `` '' HYPH NFP"),
  OTHER(""),
  /** A quotation, which takes the role of its content. */
  QUOTED("QT");

  private static final PartOfSpeech[] ALL = values();

  private final String penn;

  PartOfSpeech(String penn) {
    this.penn = penn;
  }

  /**
   * The part of speech for a tag of the Penn Treebank; {@link #OTHER} for tags without an
   * equivalent.
   */
  public static PartOfSpeech ofPenn(String name) {
    for (PartOfSpeech tag : ALL) {
      for (String own : tag.penn.split(" ", -1)) {
        if (own.equals(name)) {
          return tag;
        }
      }
    }
    return OTHER;
  }

  static PartOfSpeech of(int ordinal) {
    return ALL[ordinal];
  }

  static int count() {
    return ALL.length;
  }

  /** Whether a verb of this form can have a subject of its own without an auxiliary. */
  public boolean isFiniteVerb() {
    return this == PAST_VERB || this == PRESENT_VERB || this == PRESENT_VERB_S || this == MODAL;
  }

  public boolean isVerb() {
    return isFiniteVerb()
        || this == BASE_VERB
        || this == PAST_PARTICIPLE
        || this == PRESENT_PARTICIPLE;
  }

  public boolean isPunctuation() {
    return this == STOP || this == COMMA || this == PUNCTUATION;
  }
}

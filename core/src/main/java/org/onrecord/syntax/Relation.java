package org.onrecord.syntax;

/**
 * Dependency relations of ClearNLP, merged where no user of {@link DependencyTree} distinguishes
 * them.
 */
public enum Relation {
  ROOT("root"),
  SUBJECT("nsubj csubj expl"),
  PASSIVE_SUBJECT("nsubjpass csubjpass"),
  OBJECT("dobj attr acomp oprd dative"),
  /** A clause that completes a verb, with a subject of its own: "said [he would stay]". */
  CLAUSE("ccomp parataxis"),
  /** A parenthetical clause within the clause it reports: "the gates, [he said], would open". */
  PARENTHESIS("parenthesis"),
  /** A clause that completes a verb and shares its subject: "wants [to stay]". */
  INFINITIVE("xcomp"),
  /** A clause that completes a preposition: "of [leaving]". */
  GERUND("pcomp"),
  ADVERBIAL_CLAUSE("advcl"),
  RELATIVE_CLAUSE("relcl"),
  /** A clause that completes or describes a noun: "the claim [that he stays]". */
  NOUN_CLAUSE("acl"),
  APPOSITION("appos"),
  PREPOSITION("prep prt"),
  AGENT("agent"),
  PREPOSITION_OBJECT("pobj"),
  CONJUNCT("conj"),
  COORDINATOR("cc preconj"),
  OWNER("poss"),
  AUXILIARY("aux auxpass"),
  NEGATION("neg"),
  MARKER("mark"),
  ADVERB("advmod npadvmod discourse vocative"),
  PUNCTUATION("punct"),
  MODIFIER("det compound nmod case qmod predet");

  private static final Relation[] ALL = values();

  private final String labels;

  Relation(String labels) {
    this.labels = labels;
  }

  /** The relation for a ClearNLP label; {@link #MODIFIER} for labels without an equivalent. */
  public static Relation ofLabel(String label) {
    for (Relation relation : ALL) {
      for (String own : relation.labels.split(" ", -1)) {
        if (own.equals(label)) {
          return relation;
        }
      }
    }
    return MODIFIER;
  }

  static Relation of(int ordinal) {
    return ALL[ordinal];
  }

  static int count() {
    return ALL.length;
  }
}

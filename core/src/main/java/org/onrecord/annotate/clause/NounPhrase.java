package org.onrecord.annotate.clause;

import org.onrecord.syntax.DependencyTree;

/**
 * A noun phrase that may be a speaker.
 *
 * @param first the index of its first token in the sentence
 * @param last the index of its last token
 * @param nameFirst the index of the start of its name ("his wife [Mira Lund]"); {@code first} if it
 *     has none
 * @param form the form of the phrase
 */
public record NounPhrase(int first, int last, int nameFirst, Form form) {

  public enum Form {
    /** A name, possibly with words before it: "Mira Lund", "the pollster Mira Lund". */
    NAME,
    /** A coordination: "the US and Iran". */
    JOINT,
    /** A description: "a spokesman". */
    NOMINAL,
    /** A pronoun, relative ones included. */
    PRONOUN,
    /** A possessive name, which is not a speaker: "Lund’s". */
    POSSESSIVE
  }

  /** This phrase extended to token {@code end}. */
  NounPhrase upTo(int end) {
    return new NounPhrase(first, Math.max(last, end), nameFirst, form);
  }

  /** The index of its head: the word that depends on a word outside the phrase. */
  public int head(DependencyTree tree) {
    for (int i = last; i >= first; i--) {
      if (!covers(tree.head(i))) {
        return i;
      }
    }
    return last;
  }

  public boolean covers(int index) {
    return first <= index && index <= last;
  }

  public boolean isName() {
    return form == Form.NAME;
  }

  public boolean isPossessive() {
    return form == Form.POSSESSIVE;
  }

  public boolean isPronoun() {
    return form == Form.PRONOUN;
  }
}

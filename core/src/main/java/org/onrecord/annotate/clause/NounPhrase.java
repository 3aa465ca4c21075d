package org.onrecord.annotate.clause;

import org.onrecord.syntax.DependencyTree;

/**
 * A noun phrase of a sentence that may be a speaker.
 *
 * @param first the index of its first token in the sentence
 * @param last the index of its last token
 * @param nameFirst where the name in it begins ("his wife [Mira Lund]"); {@code first} if it holds
 *     none
 * @param form what kind of phrase it is
 */
public record NounPhrase(int first, int last, int nameFirst, Form form) {

  public enum Form {
    /** A name, perhaps with words before it: "Mira Lund", "the pollster Mira Lund". */
    NAME,
    /** Names that speak together: "the US and Iran". */
    JOINT,
    /** A description: "a spokesman". */
    NOMINAL,
    /** A pronoun, relative ones included. */
    PRONOUN,
    /** A name that only owns what follows it, and so says nothing: "Lund’s". */
    POSSESSIVE
  }

  /** This phrase with all up to token {@code end}. */
  NounPhrase upTo(int end) {
    return new NounPhrase(first, Math.max(last, end), nameFirst, form);
  }

  /** The index of its head: the word of it that hangs on a word outside of it. */
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

package org.onrecord.annotate;

import org.onrecord.syntax.Tree;

/**
 * A noun phrase of a sentence that may be a speaker.
 *
 * @param first the index of its first token in the sentence
 * @param last the index of its last token
 * @param nameFirst where the name in it begins ("his wife [Mira Lund]"); {@code first} if it holds
 *     none
 * @param form what kind of phrase it is
 */
record Phrase(int first, int last, int nameFirst, Form form) {

  enum Form {
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
  Phrase upTo(int end) {
    return new Phrase(first, Math.max(last, end), nameFirst, form);
  }

  /** The index of its head: the word of it that hangs on a word outside of it. */
  int head(Tree tree) {
    for (int i = last; i >= first; i--) {
      if (!covers(tree.head(i))) {
        return i;
      }
    }
    return last;
  }

  boolean covers(int index) {
    return first <= index && index <= last;
  }

  boolean isName() {
    return form == Form.NAME;
  }

  boolean isPossessive() {
    return form == Form.POSSESSIVE;
  }

  boolean isPronoun() {
    return form == Form.PRONOUN;
  }
}

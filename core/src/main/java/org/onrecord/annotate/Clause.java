package org.onrecord.annotate;

import java.util.Optional;

/**
 * Words of a sentence that are reported without marks.
 *
 * @param first the index of their first token
 * @param last the index of their last token
 * @param speaker who said them
 */
record Clause(int first, int last, Answer speaker) {

  /** A clause of fewer words says nothing by itself: "so". */
  private static final int SHORTEST = 3;

  /** The clause without punctuation at its ends; empty if hardly a word is left. */
  Optional<Clause> trimmed(Sentence sentence) {
    int from = first;
    int to = last;
    while (from <= to && !isWord(sentence, from)) {
      from++;
    }
    while (to >= from && !isWord(sentence, to)) {
      to--;
    }
    return to - from + 1 >= SHORTEST
        ? Optional.of(new Clause(from, to, speaker))
        : Optional.empty();
  }

  private static boolean isWord(Sentence sentence, int index) {
    return sentence.isStretch(index) || sentence.token(index).isWord();
  }
}

package org.onrecord.annotate;

import java.util.Optional;

/** Widens a subject to all names that speak with it: "[the US and Iran] described". */
final class Joint {

  private Joint() {}

  /**
   * {@code phrase}, or the list of names that it ends. A list counts only where a clause may begin:
   * in "met Roe and Lund said" the names do not speak together.
   */
  static Phrase around(Sentence sentence, Phrase phrase) {
    if (!phrase.isName()) {
      return phrase;
    }
    int first = phrase.first();
    boolean joined = false;
    Optional<Phrase> left = memberBefore(sentence, first, "and");
    while (left.isPresent()) {
      joined = true;
      first = left.get().first();
      left = memberBefore(sentence, first, ",");
    }
    if (!joined || !beginsClause(sentence, first)) {
      return phrase;
    }
    return new Phrase(first, phrase.last(), first, Phrase.Form.JOINT);
  }

  private static Optional<Phrase> memberBefore(Sentence sentence, int first, String tie) {
    boolean tied = sentence.is(first - 1, tie) || tie.equals(",") && sentence.is(first - 1, ",");
    return tied
        ? sentence
            .phraseAt(first - 2)
            .filter(member -> member.isName() && member.last() == first - 2)
        : Optional.empty();
  }

  private static boolean beginsClause(Sentence sentence, int first) {
    int before = first - 1;
    if (before >= 0 && sentence.is(before, "both")) {
      before--;
    }
    return before < 0
        || sentence.isStretch(before)
        || sentence.isMark(before, ",;:—–")
        || sentence.is(before, "that")
        || sentence.is(before, "and")
        || sentence.is(before, "but")
        || sentence.is(before, "as");
  }
}

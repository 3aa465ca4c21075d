package org.onrecord.annotate;

import java.util.Optional;

/** Widens a subject to all names that speak with it: "[the US and Iran] described". */
final class Joint {

  private Joint() {}

  /**
   * {@code phrase}, or the list of names that it ends. A list counts only where a clause may begin:
   * in "met Roe and Lund said" the names do not speak together.
   */
  static Phrase endingWith(ParsedSentence sentence, Phrase phrase) {
    Phrase joint = phrase;
    Optional<Phrase> left = memberBefore(sentence, phrase, "and");
    while (left.isPresent()) {
      int first = left.get().first();
      if (beginsClause(sentence, first)) {
        joint = pair(sentence, first, phrase.last());
      }
      left = memberBefore(sentence, left.get(), ",");
    }
    return joint;
  }

  /** {@code phrase}, or the pair that it begins: "[US and Iran] to hold talks". */
  static Phrase beginningWith(ParsedSentence sentence, Phrase phrase) {
    int second = phrase.last() + 2;
    return phrase.isName() && sentence.is(phrase.last() + 1, "and")
        ? sentence
            .phraseAt(second)
            .filter(member -> member.isName() && member.first() == second)
            .map(member -> pair(sentence, phrase.first(), member.last()))
            .orElse(phrase)
        : phrase;
  }

  private static Phrase pair(ParsedSentence sentence, int first, int last) {
    int start = sentence.is(first, "both") ? first + 1 : first;
    return new Phrase(start, last, start, Phrase.Form.JOINT);
  }

  private static Optional<Phrase> memberBefore(ParsedSentence sentence, Phrase phrase, String tie) {
    int first = phrase.first();
    return phrase.isName() && sentence.is(first - 1, tie)
        ? sentence
            .phraseAt(first - 2)
            .filter(member -> member.isName() && member.last() == first - 2)
        : Optional.empty();
  }

  private static boolean beginsClause(ParsedSentence sentence, int first) {
    int before = first - 1;
    return before < 0
        || sentence.is(first, "both")
        || sentence.isMarkedSpan(before)
        || sentence.isMark(before, ",;:—–")
        || sentence.is(before, "that")
        || sentence.is(before, "and")
        || sentence.is(before, "but")
        || sentence.is(before, "as");
  }
}

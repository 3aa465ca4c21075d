package org.onrecord.annotate.clause;

import java.util.Optional;

/** Extends a subject to a coordination: "[the US and Iran] described". */
public final class CoordinatedSubject {

  private CoordinatedSubject() {}

  /**
   * {@code phrase}, or the coordination that it ends. Only where a clause may begin: in "met Roe
   * and Lund said" the names are not coordinated.
   */
  static NounPhrase endingWith(ParsedSentence sentence, NounPhrase phrase) {
    NounPhrase coordination = phrase;
    Optional<NounPhrase> left = memberBefore(sentence, phrase, "and");
    while (left.isPresent()) {
      int first = left.get().first();
      if (startsClause(sentence, first)) {
        coordination = pair(sentence, first, phrase.last());
      }
      left = memberBefore(sentence, left.get(), ",");
    }
    return coordination;
  }

  /** {@code phrase}, or the coordination that it begins: "[US and Iran] to hold talks". */
  public static NounPhrase beginningWith(ParsedSentence sentence, NounPhrase phrase) {
    int second = phrase.last() + 2;
    return phrase.isName() && sentence.is(phrase.last() + 1, "and")
        ? sentence
            .phraseAt(second)
            .filter(member -> member.isName() && member.first() == second)
            .map(member -> pair(sentence, phrase.first(), member.last()))
            .orElse(phrase)
        : phrase;
  }

  private static NounPhrase pair(ParsedSentence sentence, int first, int last) {
    int start = sentence.is(first, "both") ? first + 1 : first;
    return new NounPhrase(start, last, start, NounPhrase.Form.JOINT);
  }

  private static Optional<NounPhrase> memberBefore(
      ParsedSentence sentence, NounPhrase phrase, String tie) {
    int first = phrase.first();
    return phrase.isName() && sentence.is(first - 1, tie)
        ? sentence
            .phraseAt(first - 2)
            .filter(member -> member.isName() && member.last() == first - 2)
        : Optional.empty();
  }

  private static boolean startsClause(ParsedSentence sentence, int first) {
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

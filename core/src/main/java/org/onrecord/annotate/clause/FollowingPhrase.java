package org.onrecord.annotate.clause;

import java.util.Optional;

/** Finds the phrase after a cue: the speaker in "said Roe", "according to Roe". */
public final class FollowingPhrase {

  private static final int MAX_DISTANCE = 9;
  private static final int MAX_GAP_TOKENS = 3;

  private FollowingPhrase() {}

  /**
   * The phrase after {@code cue}. In a run such as "longtime pollster Mira Lund", the name at its
   * end.
   */
  public static Optional<NounPhrase> of(ParsedSentence sentence, int cue) {
    NounPhrase first = null;
    NounPhrase last = null;
    NounPhrase name = null;
    for (NounPhrase phrase : sentence.phrases()) {
      if (phrase.first() <= cue) {
        continue;
      }
      boolean fits =
          last == null
              ? phrase.first() <= cue + MAX_DISTANCE
                  && isUninterrupted(sentence, cue + 1, phrase.first())
              : isNominalGap(sentence, last.last() + 1, phrase.first());
      if (!fits) {
        break;
      }
      first = first == null ? phrase : first;
      last = phrase;
      name = phrase.isName() ? phrase : name;
    }
    if (first == null) {
      return Optional.empty();
    }
    if (name != null && !first.isPronoun()) {
      return Optional.of(coordination(sentence, name));
    }
    return Optional.of(PhraseAttachments.describe(sentence, first));
  }

  /** "said Roe and Lund." */
  private static NounPhrase coordination(ParsedSentence sentence, NounPhrase name) {
    NounPhrase coordination = CoordinatedSubject.beginningWith(sentence, name);
    int next = coordination.last() + 1;
    return next >= sentence.size() || sentence.isMark(next, ".,") ? coordination : name;
  }

  private static boolean isUninterrupted(ParsedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isMarkedSpan(i) || sentence.isMark(i, ".;:")) {
        return false;
      }
    }
    return true;
  }

  /** Whether only a few nouns and adjectives are between two phrases, so that they are one. */
  private static boolean isNominalGap(ParsedSentence sentence, int from, int to) {
    if (to - from > MAX_GAP_TOKENS) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String word = sentence.word(i);
      boolean plain =
          !word.isEmpty()
              && Character.isLetter(word.charAt(0))
              && !ClosedClasses.PREPOSITIONS.contains(word)
              && !ClosedClasses.CONJUNCTIONS.contains(word)
              && !CueVerbLexicon.contains(word);
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}

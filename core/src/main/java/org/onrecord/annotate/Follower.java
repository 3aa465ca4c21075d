package org.onrecord.annotate;

import java.util.Optional;

/** Finds the phrase that follows a word: the speaker in "said Roe", "according to Roe". */
final class Follower {

  private static final int REACH = 9;
  private static final int WIDEST_GAP = 3;

  private Follower() {}

  /**
   * The phrase after {@code cue}. Of a run such as "longtime pollster Mira Lund" it is the name
   * that ends the run.
   */
  static Optional<Phrase> of(ParsedSentence sentence, int cue) {
    Phrase first = null;
    Phrase last = null;
    Phrase name = null;
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.first() <= cue) {
        continue;
      }
      boolean fits =
          last == null
              ? phrase.first() <= cue + REACH && isOpen(sentence, cue + 1, phrase.first())
              : isPlain(sentence, last.last() + 1, phrase.first());
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
      return Optional.of(together(sentence, name));
    }
    return Optional.of(Attachments.describe(sentence, first));
  }

  /** "said Roe and Lund." */
  private static Phrase together(ParsedSentence sentence, Phrase name) {
    Phrase joint = Joint.beginningWith(sentence, name);
    int next = joint.last() + 1;
    return next >= sentence.size() || sentence.isMark(next, ".,") ? joint : name;
  }

  private static boolean isOpen(ParsedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isMarkedSpan(i) || sentence.isMark(i, ".;:")) {
        return false;
      }
    }
    return true;
  }

  /** Whether only a few nouns and adjectives stand between two phrases, so that they are one. */
  private static boolean isPlain(ParsedSentence sentence, int from, int to) {
    if (to - from > WIDEST_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String word = sentence.word(i);
      boolean plain =
          !word.isEmpty()
              && Character.isLetter(word.charAt(0))
              && !Words.PREPOSITIONS.contains(word)
              && !Words.CONJUNCTIONS.contains(word)
              && !CueVerbs.contains(word);
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}

package org.onrecord.annotate;

import java.util.Optional;

/**
 * Finds the grammatical subject of a verb of saying: not the nearest name, but the phrase that
 * governs the verb.
 *
 * <p>It walks left from the verb, over auxiliaries, appositions ("Roe, a doctor, said"), relative
 * clauses ("Roe, who left, said") and possessives, and climbs out of what hangs on a preposition
 * ("officials at the ministry said").
 */
final class Subject {

  private static final String DASHES = ",—–-";
  private static final int MOST_STEPS = 60;
  private static final int APPOSITION_REACH = 4;
  private static final int MOST_CLIMBS = 4;

  private final Sentence sentence;
  private int steps;

  private Subject(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The subject of the verb at index {@code verb}, if one stands before it. */
  static Optional<Phrase> of(Sentence sentence, int verb) {
    return new Subject(sentence).before(verb).map(phrase -> Joint.around(sentence, phrase));
  }

  /** The phrase that {@code phrase} hangs on by prepositions, or itself. */
  static Phrase climb(Sentence sentence, Phrase phrase) {
    Phrase top = phrase;
    for (int i = 0; i < MOST_CLIMBS; i++) {
      int preposition = top.first() - 1;
      if (!Words.BINDING_PREPOSITIONS.contains(sentence.word(preposition))) {
        break;
      }
      Optional<Phrase> above =
          sentence.phraseAt(preposition - 1).filter(higher -> !higher.isPossessive());
      if (above.isEmpty()) {
        break;
      }
      top = above.get();
    }
    return top;
  }

  private Optional<Phrase> before(int verb) {
    int at = verb - 1;
    while (Words.standsBeforeVerb(sentence.word(at))) {
      at--;
    }
    while (at >= 0 && steps++ < MOST_STEPS && !sentence.isStretch(at)) {
      if (sentence.isMark(at, ")")) {
        at = openingBracket(at) - 1;
        continue;
      }
      if (sentence.isMark(at, DASHES)) {
        int comma = at;
        int opening = openingComma(comma);
        if (opening < 0) {
          return sentence.lastPhrase(p -> p.last() < comma).map(p -> climb(sentence, p));
        }
        Optional<Phrase> head = headBefore(opening);
        if (head.isPresent()) {
          return head;
        }
        at = opening - 1;
        continue;
      }
      Optional<Phrase> phrase = sentence.phraseAt(at);
      if (phrase.isPresent()) {
        if (Words.RELATIVES.contains(sentence.word(at)) && phrase.get().isPronoun()) {
          at = phrase.get().first() - (sentence.isMark(at - 1, ",") ? 2 : 1);
          continue;
        }
        if (!phrase.get().isPossessive()) {
          return Optional.of(climb(sentence, phrase.get()));
        }
        at = phrase.get().first() - 1;
        continue;
      }
      if (isJunction(at)) {
        int earlier = earlierCue(at);
        if (earlier >= 0) {
          return before(earlier);
        }
      }
      at--;
    }
    return Optional.empty();
  }

  /** Whether a second verb shares its subject with an earlier one here: "rose and said". */
  private boolean isJunction(int at) {
    return sentence.is(at, "and") || sentence.is(at, "but") || sentence.cue(at).isPresent();
  }

  private int earlierCue(int at) {
    for (int i = at; i >= 0; i--) {
      if (sentence.isFiniteCue(i)) {
        return i;
      }
    }
    return -1;
  }

  private int openingBracket(int at) {
    while (at >= 0 && !sentence.isMark(at, "(")) {
      at--;
    }
    return at;
  }

  private int openingComma(int closing) {
    for (int i = closing - 1; i > 0; i--) {
      if (sentence.isStretch(i)) {
        return -1;
      }
      if (sentence.isMark(i, DASHES)) {
        return i;
      }
    }
    return -1;
  }

  /** The phrase right before the comma that opens an apposition or a clause. */
  private Optional<Phrase> headBefore(int comma) {
    return sentence
        .lastPhrase(
            p ->
                p.last() < comma
                    && p.last() >= comma - APPOSITION_REACH
                    && !p.isPossessive()
                    && isUnbroken(p.last() + 1, comma))
        .map(p -> climb(sentence, p));
  }

  private boolean isUnbroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isMark(i, ".;")) {
        return false;
      }
    }
    return true;
  }
}

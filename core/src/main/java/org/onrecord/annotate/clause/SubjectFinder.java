package org.onrecord.annotate.clause;

import java.util.Optional;
import org.onrecord.text.Gender;
import org.onrecord.text.PersonName;

/**
 * Finds the grammatical subject of a verb of saying, which is not always the nearest name.
 *
 * <p>Scans left from the verb over auxiliaries, appositions ("Roe, a doctor, said"), relative
 * clauses ("Roe, who left, said") and possessives, and moves from prepositional phrases to their
 * heads ("officials at the ministry said").
 */
public final class SubjectFinder {

  private static final String DASHES = ",—–-";
  private static final int MAX_STEPS = 60;
  private static final int MAX_APPOSITION_DISTANCE = 4;
  private static final int MAX_RELATIVE_CLAUSE_TOKENS = 8;

  private final ParsedSentence sentence;
  private int steps;

  private SubjectFinder(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** The subject of the verb at index {@code verb}, if one precedes it. */
  public static Optional<NounPhrase> of(ParsedSentence sentence, int verb) {
    return new SubjectFinder(sentence)
        .before(verb)
        .map(phrase -> CoordinatedSubject.endingWith(sentence, phrase));
  }

  /** The first phrase before {@code index} that does not depend on a preposition. */
  public static Optional<NounPhrase> ofSentence(ParsedSentence sentence, int index) {
    return sentence
        .firstPhrase(
            phrase ->
                phrase.last() < index && !phrase.isPossessive() && !sentence.isAttached(phrase))
        .map(
            phrase ->
                CoordinatedSubject.beginningWith(
                    sentence, PhraseAttachments.climb(sentence, phrase)));
  }

  private Optional<NounPhrase> before(int verb) {
    int at = sentence.beforeVerb(verb);
    if (ClosedClasses.RELATIVES.contains(sentence.word(at))) {
      return sentence.phraseAt(at);
    }
    boolean listed = sentence.isMark(at, ",") && openingComma(at) < 0;
    if (sentence.is(at, "and") || sentence.is(at, "but") || listed) {
      Optional<NounPhrase> shared = subjectOfClause(at);
      if (shared.isPresent()) {
        return shared;
      }
    }
    while (at >= 0 && steps++ < MAX_STEPS && !sentence.isMarkedSpan(at)) {
      if (sentence.isMark(at, ")")) {
        at = openingBracket(at) - 1;
        continue;
      }
      if (sentence.isMark(at, DASHES)) {
        int comma = at;
        int opening = openingComma(comma);
        if (opening < 0) {
          return sentence
              .lastPhrase(p -> p.last() < comma)
              .map(p -> PhraseAttachments.climb(sentence, p));
        }
        Optional<NounPhrase> head = personBetween(opening, comma).or(() -> headBefore(opening));
        if (head.isPresent()) {
          return head;
        }
        at = opening - 1;
        continue;
      }
      Optional<NounPhrase> phrase = sentence.phraseAt(at);
      if (phrase.isPresent()) {
        if (ClosedClasses.RELATIVES.contains(sentence.word(at)) && phrase.get().isPronoun()) {
          at = phrase.get().first() - (sentence.isMark(at - 1, ",") ? 2 : 1);
          continue;
        }
        NounPhrase found = phrase.get();
        if (!found.isPossessive()) {
          return Optional.of(
              relativeHead(found).orElseGet(() -> PhraseAttachments.climb(sentence, found)));
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

  /**
   * "Roe [met Lund in Varnholm and] said": the first phrase of the clause that ends at {@code end}.
   */
  private Optional<NounPhrase> subjectOfClause(int end) {
    int from = end;
    while (from > 0 && !beginsClause(from - 1)) {
      from--;
    }
    int start = from;
    return sentence
        .firstPhrase(
            p ->
                p.first() >= start
                    && p.last() < end
                    && !p.isPossessive()
                    && !sentence.isAttached(p)
                    && !ClosedClasses.RELATIVES.contains(sentence.word(p.first())))
        .map(p -> PhraseAttachments.describe(sentence, p));
  }

  private boolean beginsClause(int at) {
    return sentence.isMarkedSpan(at)
        || sentence.isMark(at, ";:")
        || ClosedClasses.CLAUSE_OPENERS.contains(sentence.word(at));
  }

  /** "[a doctor] who advised the ministry said": the head of the clause that ends in a phrase. */
  private Optional<NounPhrase> relativeHead(NounPhrase object) {
    for (int i = object.first() - 2;
        i > 0 && i > object.first() - MAX_RELATIVE_CLAUSE_TOKENS;
        i--) {
      if (sentence.isMarkedSpan(i) || sentence.isMark(i, DASHES)) {
        break;
      }
      if (sentence.is(i, "who")) {
        return sentence
            .phraseAt(i - 1)
            .filter(head -> !head.isPossessive())
            .map(head -> head.isName() ? head : head.upTo(object.last()));
      }
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
      if (sentence.isMarkedSpan(i)) {
        return -1;
      }
      if (sentence.isMark(i, DASHES)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "On Monday, [Mayor Mira Lund (R)], said": a person is not an apposition to the preceding words.
   */
  private Optional<NounPhrase> personBetween(int opening, int closing) {
    int end = sentence.isMark(closing - 1, ")") ? openingBracket(closing - 1) : closing;
    return sentence
        .phraseAt(opening + 1)
        .filter(p -> p.isName() && p.first() == opening + 1 && p.last() == end - 1)
        .filter(p -> isPerson(PersonName.of(sentence.text(p.nameFirst(), p.last()))));
  }

  private static boolean isPerson(PersonName name) {
    return !name.titles().isEmpty() || name.gender() != Gender.UNKNOWN && !name.given().isEmpty();
  }

  /** The phrase directly before the comma that begins an apposition or a clause. */
  private Optional<NounPhrase> headBefore(int opening) {
    int comma = sentence.isMark(opening - 1, ")") ? openingBracket(opening - 1) : opening;
    return sentence
        .lastPhrase(
            p ->
                p.last() < comma
                    && p.last() >= comma - MAX_APPOSITION_DISTANCE
                    && !p.isPossessive()
                    && isUnbroken(p.last() + 1, comma))
        .map(p -> PhraseAttachments.climb(sentence, p));
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

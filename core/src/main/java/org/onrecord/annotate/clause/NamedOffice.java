package org.onrecord.annotate.clause;

import java.util.Optional;
import org.onrecord.syntax.Relation;

/**
 * The name of a subject that the tree gives as its office: "the board’s chief engineer, [Mira
 * Lund], said", "director and senior pilot [Mira Lund] said".
 */
public final class NamedOffice {

  private static final int MAX_OFFICE_WORDS = 4;

  private NamedOffice() {}

  /** The name that belongs to the subject of {@code verb}, or {@code subject} itself. */
  public static NounPhrase of(ParsedSentence sentence, NounPhrase subject, int verb) {
    if (subject.last() >= verb) {
      return subject;
    }
    return afterOffice(sentence, verb)
        .or(() -> coordinated(sentence, subject, verb))
        .filter(name -> name.first() > subject.last())
        .orElse(subject);
  }

  /** "’s chief engineer, [Mira Lund], said" */
  private static Optional<NounPhrase> afterOffice(ParsedSentence sentence, int verb) {
    int comma = sentence.beforeVerb(verb);
    return sentence.isMark(comma, ",")
        ? sentence
            .phraseAt(comma - 1)
            .filter(name -> name.isName() && name.last() == comma - 1)
            .filter(name -> sentence.isMark(name.first() - 1, ","))
            .filter(name -> sentence.tree().is(name.head(sentence.tree()), Relation.APPOSITION))
            .filter(name -> isOffice(sentence, name.first() - 2))
        : Optional.empty();
  }

  /** "’s chief engineer": a few words in lower case after somebody to whom they belong. */
  private static boolean isOffice(ParsedSentence sentence, int last) {
    int at = last;
    while (at > 0 && last - at < MAX_OFFICE_WORDS && isLowerCaseWord(sentence, at)) {
      at--;
    }
    return at < last
        && (sentence.is(at, "’s") || sentence.is(at, "'s") || sentence.isMark(at, "’'"));
  }

  private static boolean isLowerCaseWord(ParsedSentence sentence, int at) {
    return !sentence.isMarkedSpan(at)
        && Character.isLowerCase(sentence.token(at).text().codePointAt(0));
  }

  /** "director and senior pilot [Mira Lund] said": two offices of one person. */
  private static Optional<NounPhrase> coordinated(
      ParsedSentence sentence, NounPhrase office, int verb) {
    boolean bare =
        office.form() == NounPhrase.Form.NOMINAL
            && !ClosedClasses.DETERMINERS.contains(sentence.word(office.first()))
            && !sentence.word(office.last()).endsWith("s")
            && sentence.is(office.last() + 1, "and");
    return bare
        ? sentence
            .phraseAt(sentence.beforeVerb(verb))
            .filter(name -> name.isName() && name.last() == sentence.beforeVerb(verb))
            .filter(name -> isOfficeOnly(sentence, office.last() + 2, name.nameFirst()))
        : Optional.empty();
  }

  /** Whether the words in {@code [from, end)} are a few in lower case: "senior pilot". */
  private static boolean isOfficeOnly(ParsedSentence sentence, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!isLowerCaseWord(sentence, i) || ClosedClasses.DETERMINERS.contains(sentence.word(i))) {
        return false;
      }
    }
    return from < end && end - from <= MAX_OFFICE_WORDS;
  }
}

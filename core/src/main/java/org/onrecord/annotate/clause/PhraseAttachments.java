package org.onrecord.annotate.clause;

import java.util.Optional;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.Relation;

/** What belongs to a phrase: what hangs on it, what it hangs on, the name that stands beside it. */
public final class PhraseAttachments {

  private static final String DASHES = ",—–-";
  private static final int MAX_CLIMBS = 4;
  private static final int MAX_APPOSITION_DISTANCE = 4;

  private PhraseAttachments() {}

  /**
   * A description with what hangs on it: "a spokesman [for the ministry]", "a man [who knows her]";
   * other phrases as they are.
   */
  public static NounPhrase describe(ParsedSentence sentence, NounPhrase phrase) {
    NounPhrase whole = phrase;
    while (whole.form() == NounPhrase.Form.NOMINAL
        && ClosedClasses.BINDING_PREPOSITIONS.contains(sentence.word(whole.last() + 1))) {
      int next = whole.last() + 2;
      Optional<NounPhrase> attached =
          sentence.phraseAt(next).filter(p -> p.first() == next && !p.isPossessive());
      if (attached.isEmpty()) {
        break;
      }
      whole = whole.upTo(attached.get().last());
    }
    return whole.form() == NounPhrase.Form.NOMINAL ? withClause(sentence, whole) : whole;
  }

  private static NounPhrase withClause(ParsedSentence sentence, NounPhrase phrase) {
    DependencyTree tree = sentence.tree();
    int who = phrase.last() + 1;
    if (!sentence.is(who, "who") || !tree.is(who, Relation.SUBJECT)) {
      return phrase;
    }
    int verb = tree.head(who);
    boolean hangs = tree.is(verb, Relation.RELATIVE_CLAUSE) && phrase.covers(tree.head(verb));
    boolean apart = tree.first(verb) == who && sentence.hasNoMarkedSpan(who, tree.last(verb) + 1);
    return hangs && apart ? phrase.upTo(tree.last(verb)) : phrase;
  }

  /** The phrase that a relative pronoun stands for: "[Roe], who said". */
  public static Optional<NounPhrase> antecedent(ParsedSentence sentence, NounPhrase relative) {
    int before = relative.first() - 1;
    int last = sentence.isMark(before, DASHES) ? before - 1 : before;
    return sentence
        .lastPhrase(p -> p.last() <= last && p.last() >= last - MAX_APPOSITION_DISTANCE)
        .filter(p -> !p.isPossessive() && !p.isPronoun());
  }

  /** The name beside a description: "[Mira Lund], the mayor," or "the mayor, [Mira Lund],". */
  public static Optional<NounPhrase> apposition(ParsedSentence sentence, NounPhrase phrase) {
    Optional<NounPhrase> after =
        sentence.isMark(phrase.last() + 1, ",")
            ? sentence
                .phraseAt(phrase.last() + 2)
                .filter(p -> p.isName() && sentence.isMark(p.last() + 1, ",."))
            : Optional.empty();
    if (after.isPresent()) {
      return after;
    }
    return sentence.isMark(phrase.first() - 1, ",")
        ? sentence.phraseAt(phrase.first() - 2).filter(NounPhrase::isName)
        : Optional.empty();
  }

  /**
   * The phrase that {@code phrase} hangs on by prepositions, or itself. A description keeps what
   * hangs on it: "[an official at the ministry]".
   */
  public static NounPhrase climb(ParsedSentence sentence, NounPhrase phrase) {
    NounPhrase top = phrase;
    for (int i = 0; i < MAX_CLIMBS; i++) {
      int preposition = top.first() - 1;
      if (!ClosedClasses.BINDING_PREPOSITIONS.contains(sentence.word(preposition))) {
        break;
      }
      Optional<NounPhrase> above =
          sentence.phraseAt(preposition - 1).filter(higher -> !higher.isPossessive());
      if (above.isEmpty()) {
        break;
      }
      top = above.get();
    }
    return top.form() == NounPhrase.Form.NOMINAL ? top.upTo(phrase.last()) : top;
  }
}

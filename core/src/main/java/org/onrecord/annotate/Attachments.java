package org.onrecord.annotate;

import java.util.Optional;
import org.onrecord.syntax.Relation;
import org.onrecord.syntax.Tree;

/** What belongs to a phrase: what hangs on it, what it hangs on, the name that stands beside it. */
final class Attachments {

  private static final String DASHES = ",—–-";
  private static final int MOST_CLIMBS = 4;
  private static final int REACH = 4;

  private Attachments() {}

  /**
   * A description with what hangs on it: "a spokesman [for the ministry]", "a man [who knows her]";
   * other phrases as they are.
   */
  static Phrase describe(ParsedSentence sentence, Phrase phrase) {
    Phrase whole = phrase;
    while (whole.form() == Phrase.Form.NOMINAL
        && Words.BINDING_PREPOSITIONS.contains(sentence.word(whole.last() + 1))) {
      int next = whole.last() + 2;
      Optional<Phrase> attached =
          sentence.phraseAt(next).filter(p -> p.first() == next && !p.isPossessive());
      if (attached.isEmpty()) {
        break;
      }
      whole = whole.upTo(attached.get().last());
    }
    return whole.form() == Phrase.Form.NOMINAL ? withClause(sentence, whole) : whole;
  }

  private static Phrase withClause(ParsedSentence sentence, Phrase phrase) {
    Tree tree = sentence.tree();
    int who = phrase.last() + 1;
    if (!sentence.is(who, "who") || !tree.is(who, Relation.SUBJECT)) {
      return phrase;
    }
    int verb = tree.head(who);
    boolean hangs = tree.is(verb, Relation.RELATIVE_CLAUSE) && phrase.covers(tree.head(verb));
    boolean apart = tree.first(verb) == who && sentence.isOwnWords(who, tree.last(verb) + 1);
    return hangs && apart ? phrase.upTo(tree.last(verb)) : phrase;
  }

  /** The phrase that a relative pronoun stands for: "[Roe], who said". */
  static Optional<Phrase> antecedent(ParsedSentence sentence, Phrase relative) {
    int before = relative.first() - 1;
    int last = sentence.isMark(before, DASHES) ? before - 1 : before;
    return sentence
        .lastPhrase(p -> p.last() <= last && p.last() >= last - REACH)
        .filter(p -> !p.isPossessive() && !p.isPronoun());
  }

  /** The name beside a description: "[Mira Lund], the mayor," or "the mayor, [Mira Lund],". */
  static Optional<Phrase> apposition(ParsedSentence sentence, Phrase phrase) {
    Optional<Phrase> after =
        sentence.isMark(phrase.last() + 1, ",")
            ? sentence
                .phraseAt(phrase.last() + 2)
                .filter(p -> p.isName() && sentence.isMark(p.last() + 1, ",."))
            : Optional.empty();
    if (after.isPresent()) {
      return after;
    }
    return sentence.isMark(phrase.first() - 1, ",")
        ? sentence.phraseAt(phrase.first() - 2).filter(Phrase::isName)
        : Optional.empty();
  }

  /**
   * The phrase that {@code phrase} hangs on by prepositions, or itself. A description keeps what
   * hangs on it: "[an official at the ministry]".
   */
  static Phrase climb(ParsedSentence sentence, Phrase phrase) {
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
    return top.form() == Phrase.Form.NOMINAL ? top.upTo(phrase.last()) : top;
  }
}

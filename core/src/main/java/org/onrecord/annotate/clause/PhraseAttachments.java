package org.onrecord.annotate.clause;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.Relation;

/** Modifiers and heads of phrases: dependents, governing phrases, appositions. */
public final class PhraseAttachments {

  private static final String DASHES = ",—–-";
  private static final ImmutableSet<String> LOCATIVE_PREPOSITIONS =
      ImmutableSet.of("at", "in", "near", "outside");
  private static final int MAX_CLIMBS = 4;
  private static final int MAX_APPOSITION_DISTANCE = 4;

  private PhraseAttachments() {}

  /**
   * Extends a description by its dependents: "a spokesman [for the ministry]", "a man [who knows
   * her]"; other phrases are returned unchanged.
   */
  public static NounPhrase describe(ParsedSentence sentence, NounPhrase phrase) {
    NounPhrase extended = phrase;
    while (extended.form() == NounPhrase.Form.NOMINAL
        && ClosedClasses.BINDING_PREPOSITIONS.contains(sentence.word(extended.last() + 1))) {
      int next = extended.last() + 2;
      Optional<NounPhrase> attached =
          sentence.phraseAt(next).filter(p -> p.first() == next && !p.isPossessive());
      if (attached.isEmpty()) {
        break;
      }
      extended = extended.upTo(attached.get().last());
    }
    return extended.form() == NounPhrase.Form.NOMINAL
        ? withClause(sentence, withCompany(sentence, extended))
        : extended;
  }

  /** "the woman [with the megaphone] warned": up to the verb. */
  private static NounPhrase withCompany(ParsedSentence sentence, NounPhrase phrase) {
    return sentence.is(phrase.last() + 1, "with")
        ? sentence
            .phraseAt(phrase.last() + 2)
            .filter(company -> company.first() == phrase.last() + 2 && !company.isPossessive())
            .filter(company -> isFiniteVerb(sentence, company.last() + 1))
            .map(company -> phrase.upTo(company.last()))
            .orElse(phrase)
        : phrase;
  }

  private static boolean isFiniteVerb(ParsedSentence sentence, int at) {
    return at < sentence.size() && sentence.tree().tag(at).isFiniteVerb();
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

  /**
   * The antecedent of a relative pronoun: "[Roe], who said"; not the place where it is: "[the Tide
   * Group] in Varnholm, which said".
   */
  public static Optional<NounPhrase> antecedent(ParsedSentence sentence, NounPhrase relative) {
    int before = relative.first() - 1;
    int last = sentence.isMark(before, DASHES) ? before - 1 : before;
    return sentence
        .lastPhrase(p -> p.last() <= last && p.last() >= last - MAX_APPOSITION_DISTANCE)
        .filter(p -> !p.isPossessive() && !p.isPronoun())
        .map(p -> located(sentence, p));
  }

  /** The phrase that is said to be in the place {@code phrase}, or {@code phrase}. */
  private static NounPhrase located(ParsedSentence sentence, NounPhrase phrase) {
    return LOCATIVE_PREPOSITIONS.contains(sentence.word(phrase.first() - 1))
        ? sentence
            .phraseAt(phrase.first() - 2)
            .filter(p -> !p.isPossessive() && !p.isPronoun())
            .orElse(phrase)
        : phrase;
  }

  /**
   * The name in apposition to a description: "[Mira Lund], the mayor," or "the mayor, [Mira
   * Lund],".
   */
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
        ? sentence
            .phraseAt(phrase.first() - 2)
            .filter(NounPhrase::isName)
            .filter(name -> !(sentence.isAttached(name) && isSubject(sentence, phrase)))
            .filter(name -> mayBeApposition(sentence.tree(), name, phrase))
        : Optional.empty();
  }

  /** Whether a verb follows a phrase directly: "At the Feld Hotel, [a porter] said". */
  private static boolean isSubject(ParsedSentence sentence, NounPhrase phrase) {
    int next = phrase.last() + 1;
    return next < sentence.size() && sentence.tree().tag(next).isVerb();
  }

  /**
   * Whether a name before a comma may name the description after it: not an object that ends a
   * fronted phrase, "before the Sea Court, the delegation said".
   */
  private static boolean mayBeApposition(
      DependencyTree tree, NounPhrase name, NounPhrase description) {
    int head = name.head(tree);
    int described = description.head(tree);
    boolean object = tree.is(head, Relation.OBJECT) || tree.is(head, Relation.PREPOSITION_OBJECT);
    return !object || tree.is(described, Relation.APPOSITION) && tree.head(described) == head;
  }

  /**
   * The phrase that governs {@code phrase} through prepositions, or {@code phrase} itself. A
   * description keeps its dependents: "[an official at the ministry]".
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

package org.onrecord.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.PartOfSpeech;
import org.onrecord.syntax.Relation;
import org.onrecord.text.Token;

/**
 * Finds the noun phrases of a sentence that may be speakers: names, descriptions ("a spokesman"),
 * pronouns, and possessives, which are excluded later.
 */
final class NounPhraseChunker {

  private static final int MAX_DESCRIPTION_TOKENS = 6;
  private static final int MAX_GROUP_TOKENS = 3;

  private final List<Token> tokens;
  private final DependencyTree tree;
  private final List<NounPhrase> found = new ArrayList<>();

  private NounPhraseChunker(List<Token> tokens, DependencyTree tree) {
    this.tree = tree;
    this.tokens = tokens;
  }

  /** The phrases of {@code tokens}, in order; none overlaps another. */
  static List<NounPhrase> of(List<Token> tokens, DependencyTree tree) {
    NounPhraseChunker phrases = new NounPhraseChunker(tokens, tree);
    int at = 0;
    while (at < tokens.size()) {
      at = phrases.addPhraseAt(at);
    }
    return phrases.found;
  }

  /** Adds the phrase at {@code at}, if there is one, and returns the next index to examine. */
  private int addPhraseAt(int at) {
    Token token = tokens.get(at);
    if (ClosedClasses.PRONOUNS.contains(Contractions.pronoun(token.lower()))) {
      found.add(new NounPhrase(at, at, at, NounPhrase.Form.PRONOUN));
      return at + 1;
    }
    int fraction = fractionEnd(at);
    if (fraction > at) {
      return fraction(at, fraction);
    }
    if (NameChunker.isNumbered(tokens, at)) {
      return named(at, at);
    }
    if (ClosedClasses.QUANTIFIERS.contains(token.lower()) && isVerbAt(at + 1)) {
      found.add(new NounPhrase(at, at, at, NounPhrase.Form.NOMINAL));
      return at + 1;
    }
    if (ClosedClasses.DETERMINERS.contains(token.lower()) && at + 1 < tokens.size()) {
      return NameChunker.begins(tokens, at + 1) ? named(at, at + 1) : described(at);
    }
    if (NameChunker.begins(tokens, at) && !isPeople(at)) {
      return named(at, at);
    }
    return isPeople(at)
        ? described(at)
        : isNounAt(at) ? Math.max(described(at, at), at + 1) : at + 1;
  }

  /** The index after "3 in 10", "nine out of ten"; {@code at} if there is no such fraction. */
  private int fractionEnd(int at) {
    if (!isNumberAt(at) || at + 2 >= tokens.size()) {
      return at;
    }
    int of = tokens.get(at + 1).is("out") ? at + 2 : at + 1;
    boolean ties = tokens.get(of).is("in") && of == at + 1 || tokens.get(of).is("of");
    return ties && isNumberAt(of + 1) ? of + 2 : at;
  }

  /** "[3 in 10 rowers] say": a fraction with the people that it counts. */
  private int fraction(int at, int end) {
    int next = described(at, end);
    if (next == end) {
      found.add(new NounPhrase(at, end - 1, at, NounPhrase.Form.NOMINAL));
    }
    return next;
  }

  private boolean isNumberAt(int at) {
    return at < tokens.size() && tree.tag(at) == PartOfSpeech.NUMBER;
  }

  /** "[Another] said" */
  private boolean isVerbAt(int at) {
    return at < tokens.size() && tree.tag(at).isVerb();
  }

  private boolean isPeople(int at) {
    return ClosedClasses.PEOPLE_NOUNS.contains(tokens.get(at).lower());
  }

  /** A phrase that begins at {@code first}, with a name that begins at {@code name}. */
  private int named(int first, int name) {
    int last = NameChunker.end(tokens, name);
    if (isPossessiveMark(last + 1)) {
      int owned = described(first, last + 2);
      if (owned > last + 2) {
        return owned;
      }
      found.add(new NounPhrase(first, last, name, NounPhrase.Form.POSSESSIVE));
      return last + 2;
    }
    boolean describes = first < name ? isNounAt(last + 1) : isGroupAfter(last);
    if (describes) {
      return described(first, last + 1);
    }
    boolean kind = last == name && ClosedClasses.KIND_WORDS.contains(tokens.get(name).lower());
    found.add(
        new NounPhrase(first, last, name, kind ? NounPhrase.Form.NOMINAL : NounPhrase.Form.NAME));
    return last + 1;
  }

  /** "US [intelligence agencies] said": the name is only the first word of a description. */
  private boolean isGroupAfter(int name) {
    int at = name + 1;
    while (at - name <= MAX_GROUP_TOKENS && isNounAt(at) && !tokens.get(at).isCapitalized()) {
      at++;
    }
    String last = tokens.get(at - 1).lower();
    boolean group =
        last.endsWith("s")
            || ClosedClasses.PEOPLE_NOUNS.contains(last)
            || ClosedClasses.COLLECTIVE_NOUNS.contains(last);
    return at > name + 1 && group && isVerbAt(at);
  }

  private int described(int first) {
    return Math.max(described(first, first + 1), first + 1);
  }

  /**
   * Adds the description that begins at {@code first}; the tokens before {@code from} are part of
   * it. Returns {@code from} if there is none.
   */
  private int described(int first, int from) {
    int next = from;
    while (next < tokens.size() && next - from < MAX_DESCRIPTION_TOKENS && isNounAt(next)) {
      if (next > from && (isSeparateSubject(first, next) || isAfterTime(next))) {
        break;
      }
      next = NameChunker.begins(tokens, next) ? NameChunker.end(tokens, next) + 1 : next + 1;
      if (isPossessiveMark(next)) {
        next++;
      }
    }
    int last = next - 1;
    if (isPossessiveMark(last)) {
      last--;
    }
    if (next == from && !isPeople(first)) {
      return from;
    }
    Optional<Integer> name = trailingName(from, last);
    NounPhrase.Form form = name.isPresent() ? NounPhrase.Form.NAME : NounPhrase.Form.NOMINAL;
    found.add(new NounPhrase(first, last, name.orElse(first), form));
    return next;
  }

  /** "a pledge [Roe] has made": the name is not part of an indefinite description. */
  private boolean isSeparateSubject(int first, int at) {
    boolean indefinite = tokens.get(first).is("a") || tokens.get(first).is("an");
    return indefinite
        && NameChunker.begins(tokens, at)
        && isVerbAt(NameChunker.end(tokens, at) + 1);
  }

  /** "On Monday [Sir Oren] said": a name after a time is no part of its phrase. */
  private boolean isAfterTime(int at) {
    return ClosedClasses.TIME_NOUNS.contains(tokens.get(at - 1).lower())
        && NameChunker.begins(tokens, at);
  }

  /** The start of the name at the end of a description: "the pollster [Mira Lund]". */
  private Optional<Integer> trailingName(int from, int last) {
    int begin = last + 1;
    while (begin > from && NameChunker.isNameWord(tokens, begin - 1)) {
      begin--;
    }
    boolean kind = begin == last && ClosedClasses.KIND_WORDS.contains(tokens.get(last).lower());
    return begin <= last && !kind ? Optional.of(begin) : Optional.empty();
  }

  /** Whether a word may be the head of a noun phrase, or precede it. */
  private boolean isNounAt(int at) {
    if (at >= tokens.size()) {
      return false;
    }
    return switch (tree.tag(at)) {
      case NOUN, NAME -> true;
      case ADJECTIVE, NUMBER, PAST_PARTICIPLE, PRESENT_PARTICIPLE ->
          tree.is(at, Relation.MODIFIER) && tree.head(at) > at;
      default -> false;
    };
  }

  private boolean isPossessiveMark(int at) {
    if (at < 1 || at >= tokens.size()) {
      return false;
    }
    Token mark = tokens.get(at);
    String text = mark.text();
    boolean shape = text.equals("’s") || text.equals("'s") || text.equals("’") || text.equals("'");
    return shape && tokens.get(at - 1).end() == mark.start();
  }
}

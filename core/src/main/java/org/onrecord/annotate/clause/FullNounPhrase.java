package org.onrecord.annotate.clause;

import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.PartOfSpeech;
import org.onrecord.syntax.Relation;

/**
 * Completes a speaker mention to its full noun phrase according to the dependency tree: neither
 * less, "[Harbour] engineer Mira Lund said", nor more, "[Mira Lund Opens Gates]".
 */
public final class FullNounPhrase {

  /** Longer token sequences are not sentences and are not parsed. */
  private static final int MAX_SENTENCE_TOKENS = 200;

  private static final int MAX_HEAD_DISTANCE = 8;
  private static final int MAX_STEPS = 20;

  private final ParsedSentence sentence;
  private final DependencyTree tree;

  private FullNounPhrase(ParsedSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /**
   * The full phrase of {@code phrase}.
   *
   * @param cue the index of the verb whose subject {@code phrase} is, if there is one
   */
  public static NounPhrase of(ParsedSentence sentence, NounPhrase phrase, OptionalInt cue) {
    boolean simple =
        phrase.form() == NounPhrase.Form.NAME || phrase.form() == NounPhrase.Form.NOMINAL;
    if (!simple || sentence.size() > MAX_SENTENCE_TOKENS) {
      return phrase;
    }
    FullNounPhrase completion = new FullNounPhrase(sentence);
    return completion.subject(phrase, cue).orElseGet(() -> completion.of(phrase));
  }

  /**
   * "[Lund], who runs Varnholm Port, said": the subject of the verb of saying, if the mention is in
   * a clause or an apposition that depends on it.
   */
  private Optional<NounPhrase> subject(NounPhrase phrase, OptionalInt cue) {
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    boolean inClause = false;
    int at = phrase.last();
    for (int i = 0; i < MAX_STEPS && at >= 0; i++) {
      int head = tree.head(at);
      if (head == cue.getAsInt()) {
        boolean governs = inClause && tree.is(at, Relation.SUBJECT) && !phrase.covers(at);
        return (governs ? sentence.phraseAt(at) : Optional.<NounPhrase>empty())
            .filter(p -> !p.isPossessive())
            .map(this::of);
      }
      inClause |= tree.is(at, Relation.RELATIVE_CLAUSE) || tree.is(at, Relation.NOUN_CLAUSE);
      at = head;
    }
    return Optional.empty();
  }

  private NounPhrase of(NounPhrase phrase) {
    int last = beforeVerb(phrase);
    last = last < phrase.last() ? last : head(phrase);
    return last == phrase.last() ? phrase : named(phrase.first(), last);
  }

  /** The end of the phrase: before a verb that was included by mistake. */
  private int beforeVerb(NounPhrase phrase) {
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      if (isVerb(i) && !tree.is(i, Relation.RELATIVE_CLAUSE)) {
        int last = i - 1;
        while (last > phrase.first() && tree.tag(last) == PartOfSpeech.ADVERB) {
          last--;
        }
        return last;
      }
    }
    return phrase.last();
  }

  /** Outside headlines a capital makes a verb a name: "Chief Waters". */
  private boolean isVerb(int word) {
    return tree.tag(word).isFiniteVerb()
        && (sentence.isTitleCased() || !sentence.token(word).isCapitalized());
  }

  /** The noun that the phrase's last word modifies; in headlines this is unreliable. */
  private int head(NounPhrase phrase) {
    int head = phrase.last();
    while (!sentence.isTitleCased() && tree.is(head, Relation.MODIFIER) && isNounAfter(head)) {
      head = tree.head(head);
    }
    return head;
  }

  private boolean isNounAfter(int word) {
    int head = tree.head(word);
    if (head <= word || head - word > MAX_HEAD_DISTANCE || !isNoun(head)) {
      return false;
    }
    for (int i = word + 1; i <= head; i++) {
      if (sentence.isMarkedSpan(i) || isVerb(i) || sentence.isMark(i, ":;()—–")) {
        return false;
      }
    }
    return true;
  }

  private boolean isNoun(int word) {
    return tree.tag(word) == PartOfSpeech.NOUN || tree.tag(word) == PartOfSpeech.NAME;
  }

  private NounPhrase named(int first, int last) {
    int name = last + 1;
    while (name > first && sentence.token(name - 1).isCapitalized()) {
      name--;
    }
    return name > last
        ? new NounPhrase(first, last, first, NounPhrase.Form.NOMINAL)
        : new NounPhrase(first, last, name, NounPhrase.Form.NAME);
  }
}

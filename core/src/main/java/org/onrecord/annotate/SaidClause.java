package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.onrecord.text.WordList;

/**
 * "Roe said (on Monday that) the gates would open": the clause of a verb of saying, up to the
 * sentence's end. What nobody said is left out: "did not say that", "would say", "to say".
 */
final class SaidClause implements ClauseFinder {

  private static final ImmutableSet<String> UNSAID =
      WordList.words(SaidClause.class, "unsaid-words.txt");
  private static final ImmutableSet<String> PLAIN_VERBS =
      WordList.words(SaidClause.class, "plain-verbs.txt");
  private static final ImmutableSet<String> ASIDES =
      WordList.words(SaidClause.class, "aside-openers.txt");
  private static final int THAT_REACH = 12;
  private static final int SHORTEST = 3;

  @Override
  public ImmutableList<Clause> find(Sentence sentence) {
    for (int verb : sentence.finiteCues()) {
      if (!sentence.cue(verb).map(CueVerb::reports).orElse(false) || isUnsaid(sentence, verb)) {
        continue;
      }
      Optional<Phrase> subject =
          Subject.of(sentence, verb)
              .filter(phrase -> !Words.IMPERSONAL.contains(sentence.word(phrase.first())));
      int first = subject.isPresent() ? clauseStart(sentence, verb) : -1;
      if (first >= 0) {
        int last = clauseEnd(sentence, first);
        boolean whole = sentence.isOwnWords(verb, last + 1) && last - first + 1 >= SHORTEST;
        return whole
            ? ImmutableList.of(
                new Clause(first, last, Answer.of(sentence, subject.orElseThrow(), verb)))
            : ImmutableList.of();
      }
    }
    return ImmutableList.of();
  }

  /** Where the clause of {@code verb} begins; -1 if it has none. */
  private static int clauseStart(Sentence sentence, int verb) {
    int from = verb + 1;
    if (sentence.word(verb).startsWith("t") && sentence.word(verb).contains("l")) {
      Optional<Phrase> addressee = sentence.phraseAt(from);
      from = addressee.map(phrase -> phrase.last() + 1).orElse(from + 1);
    }
    int start = from;
    Optional<Phrase> next = sentence.phraseAt(from).filter(p -> p.first() == start);
    boolean addressed = next.map(p -> sentence.is(p.last() + 1, "that")).orElse(false);
    if (!addressed && isPlain(sentence, verb) && beginsClause(sentence, from)) {
      return from;
    }
    for (int i = from; i < Math.min(from + THAT_REACH, sentence.size()); i++) {
      if (sentence.is(i, "that")) {
        return i + 1;
      }
      if (sentence.isStretch(i) || sentence.isMark(i, ";:") || sentence.cue(i).isPresent()) {
        break;
      }
    }
    return -1;
  }

  private static boolean isPlain(Sentence sentence, int verb) {
    return PLAIN_VERBS.contains(sentence.word(verb));
  }

  /** The last token of the clause that begins at {@code first}. */
  private static int clauseEnd(Sentence sentence, int first) {
    int last = lastWord(sentence);
    for (int i = first + SHORTEST; i <= last; i++) {
      boolean aside = sentence.isMark(i, ",") && ASIDES.contains(sentence.word(i + 1));
      if (aside || sentence.isMark(i, ";") || isDash(sentence, i)) {
        return i - 1;
      }
    }
    return last;
  }

  /** A dash between spaces, not a hyphen. */
  private static boolean isDash(Sentence sentence, int i) {
    return sentence.isMark(i, "–—")
        || sentence.isMark(i, "-")
            && i + 1 < sentence.size()
            && sentence.token(i).end() < sentence.token(i + 1).start();
  }

  /** Whether a clause without "that" begins at {@code at}: with its subject, and a verb to come. */
  private static boolean beginsClause(Sentence sentence, int at) {
    Optional<Phrase> subject = sentence.phraseAt(at).filter(phrase -> phrase.first() == at);
    return subject.isPresent() || sentence.is(at, "there") || sentence.is(at, "this");
  }

  private static boolean isUnsaid(Sentence sentence, int verb) {
    for (int i = verb - 1; i > sentence.beforeVerb(verb); i--) {
      if (UNSAID.contains(sentence.word(i))) {
        return true;
      }
    }
    return UNSAID.contains(sentence.word(sentence.beforeVerb(verb)));
  }

  static int lastWord(Sentence sentence) {
    int last = sentence.size() - 1;
    while (last > 0 && sentence.isMark(last, ".?!…)")) {
      last--;
    }
    return last;
  }
}

package org.onrecord.annotate.reported;

import java.util.Optional;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.PartOfSpeech;

/**
 * The form "Since the spring, Roe said, the gates have been shut": an attribution between commas
 * that interrupts the clause that it reports.
 *
 * @param cue the index of the verb of saying
 * @param source the phrase of the speaker
 * @param lead the index of the last token before the attribution
 * @param rest the index of the first token after it
 * @param last the index of the last token of the clause
 */
record InterruptedClause(int cue, NounPhrase source, int lead, int rest, int last) {

  private static final int MAX_WORDS = 12;

  /** Words with which what follows is no part of the clause. */
  private static boolean isAside(Sentence sentence, int word) {
    PartOfSpeech tag = sentence.tree().tag(word);
    return tag == PartOfSpeech.PRESENT_PARTICIPLE
        || tag == PartOfSpeech.PAST_PARTICIPLE
        || tag == PartOfSpeech.WH
        || sentence.is(word, "according");
  }

  static Optional<InterruptedClause> of(Sentence sentence, int cue) {
    boolean saying =
        sentence
            .cue(cue)
            .filter(verb -> verb.isFinite() && verb.isSaying() && verb.takesClause())
            .isPresent();
    if (!saying || !sentence.isMark(cue + 1, ",") || cue + 2 >= sentence.size()) {
      return Optional.empty();
    }
    return before(sentence, cue)
        .filter(source -> source.first() >= 2 && sentence.isMark(source.first() - 1, ","))
        .map(
            source ->
                new InterruptedClause(
                    cue, source, source.first() - 2, cue + 2, sentence.lastWord()))
        .filter(found -> found.isOneClause(sentence));
  }

  private static Optional<NounPhrase> before(Sentence sentence, int cue) {
    return sentence
        .phraseAt(cue - 1)
        .filter(phrase -> phrase.last() == cue - 1)
        .filter(phrase -> phrase.form() != NounPhrase.Form.PRONOUN || isPerson(sentence, cue - 1));
  }

  private static boolean isPerson(Sentence sentence, int word) {
    return sentence.is(word, "he") || sentence.is(word, "she") || sentence.is(word, "they");
  }

  /** Whether the verb of the clause, and no other, follows the attribution. */
  private boolean isOneClause(Sentence sentence) {
    DependencyTree tree = sentence.tree();
    if (lead >= MAX_WORDS
        || rest >= last
        || isAside(sentence, rest)
        || !sentence.hasNoMarkedSpan(0, last + 1)) {
      return false;
    }
    for (int i = 0; i <= lead; i++) {
      if (tree.tag(i).isFiniteVerb() || sentence.isSaying(i)) {
        return false;
      }
    }
    for (int i = rest; i <= last; i++) {
      if (tree.tag(i).isFiniteVerb()) {
        return true;
      }
    }
    return false;
  }
}

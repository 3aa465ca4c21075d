package org.onrecord.annotate.attribution;

import java.util.Optional;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.SpeakerMention;

/** ‘We stay’: Harbour Board. A sub-heading: a quote and a name, and nothing else. */
final class SubheadRule implements RuleMatcher {

  private static final int MAX_NAME_TOKENS = 8;

  @Override
  public Optional<SpeakerMention> find(QuoteContext context) {
    Sentence sentence = context.sentence();
    int colon = 1;
    int last = sentence.size() - 1;
    boolean alone =
        context.at() == 0
            && !context.isHeadline()
            && context.history().sentences().size() == 1
            && sentence.isMark(colon, ":")
            && last > colon
            && last - colon <= MAX_NAME_TOKENS
            && sentence.token(last).isWord();
    return alone
        ? sentence
            .phraseAt(colon + 1)
            .filter(name -> name.isName() && name.first() == colon + 1)
            .flatMap(name -> heading(sentence, name, last))
            .map(name -> SpeakerMention.of(sentence, name))
        : Optional.empty();
  }

  /** The name, if it is all that follows: "Harbour Board", "board member Mira Lund". */
  private static Optional<NounPhrase> heading(Sentence sentence, NounPhrase name, int last) {
    return sentence.phraseAt(last).filter(NounPhrase::isName).filter(end -> isOne(name, end));
  }

  private static boolean isOne(NounPhrase name, NounPhrase end) {
    return end.equals(name) || end.first() == name.last() + 1;
  }
}

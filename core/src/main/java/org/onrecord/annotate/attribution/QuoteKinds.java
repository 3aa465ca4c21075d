package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableSet;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.model.Quote;

/** Distinguishes whole utterances from fragments. */
final class QuoteKinds {

  private static final ImmutableSet<String> BINDING_WORDS =
      ImmutableSet.of("that", "a", "an", "the", "as", "to", "of", "was", "were", "is", "are");

  /** Maximum number of words of a fragment without a full stop. */
  private static final int MAX_FRAGMENT_WORDS = 3;

  private QuoteKinds() {}

  /**
   * {@code DIRECT} if the marked span at {@code context} is a sentence of its own, or is introduced
   * by a comma, colon or verb and begins or ends like a sentence; otherwise {@code PARTIAL}.
   */
  static Quote.Kind of(QuoteContext context) {
    Sentence sentence = context.sentence();
    int at = context.at();
    boolean opens = at == 0 || sentence.isMark(at - 1, ",:—–") || sentence.isMarkedSpan(at - 1);
    if (BINDING_WORDS.contains(sentence.word(at - 1))
        || !opens && !context.markedSpan().beginsWithCapital()) {
      return Quote.Kind.PARTIAL;
    }
    boolean ends =
        context.markedSpan().endsWithAny(".,?!…—-") || !context.markedSpan().marks().isClosed();
    boolean broughtIn = opens || sentence.cue(at - 1).isPresent();
    boolean sentenceLong = context.markedSpan().split().size() > MAX_FRAGMENT_WORDS;
    return ends && broughtIn
            || broughtIn && sentenceLong && context.markedSpan().beginsWithCapital()
        ? Quote.Kind.DIRECT
        : Quote.Kind.PARTIAL;
  }
}

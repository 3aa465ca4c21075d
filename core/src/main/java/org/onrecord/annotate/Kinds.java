package org.onrecord.annotate;

import com.google.common.collect.ImmutableSet;
import org.onrecord.model.Quote;

/** Tells whole utterances from fragments inside the reporter's sentence. */
final class Kinds {

  private static final ImmutableSet<String> TIES =
      ImmutableSet.of("that", "a", "an", "the", "as", "to", "of", "was", "were", "is", "are");

  /** How many words a stretch without a stop may have and still be a fragment. */
  private static final int LONGEST_FRAGMENT = 3;

  private Kinds() {}

  /**
   * {@code DIRECT} if the stretch at {@code site} stands by itself, or is brought in by a comma,
   * colon or verb and is a sentence by its capital or its stop; otherwise {@code PARTIAL}.
   */
  static Quote.Kind of(Site site) {
    Sentence sentence = site.sentence();
    int at = site.at();
    boolean opens = at == 0 || sentence.isMark(at - 1, ",:—–") || sentence.isStretch(at - 1);
    if (TIES.contains(sentence.word(at - 1)) || !opens && !site.stretch().beginsWithCapital()) {
      return Quote.Kind.PARTIAL;
    }
    boolean ends = site.stretch().endsWithAny(".,?!…—-") || !site.stretch().marks().isClosed();
    boolean broughtIn = opens || sentence.cue(at - 1).isPresent();
    boolean sentenceLong = site.stretch().split().size() > LONGEST_FRAGMENT;
    return ends && broughtIn || broughtIn && sentenceLong && site.stretch().beginsWithCapital()
        ? Quote.Kind.DIRECT
        : Quote.Kind.PARTIAL;
  }
}

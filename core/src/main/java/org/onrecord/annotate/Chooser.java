package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Decides who said a marked span. */
@FunctionalInterface
interface Chooser {

  /** Knows nothing. */
  Chooser NONE = (context, candidates) -> new Choice(Optional.empty(), 0, 0);

  /**
   * Who said a marked span.
   *
   * @param candidate the likeliest speaker; empty if it is likelier that nobody said it
   * @param confidence the probability that the speaker is right, from 0 to 1
   * @param nobody the probability that nobody said it: a title, a nickname, a so-called thing
   */
  record Choice(Optional<Contender> candidate, double confidence, double nobody) {}

  Choice choose(Site context, ImmutableList<Contender> candidates);
}

package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Decides who said a stretch. */
@FunctionalInterface
interface Chooser {

  /** Knows nothing. */
  Chooser NONE = (site, contenders) -> new Choice(Optional.empty(), 0, 0);

  /**
   * Who said a stretch.
   *
   * @param contender the likeliest speaker; empty if it is likelier that nobody said it
   * @param confidence the probability that the speaker is right, from 0 to 1
   * @param nobody the probability that nobody said it: a title, a nickname, a so-called thing
   */
  record Choice(Optional<Contender> contender, double confidence, double nobody) {}

  Choice choose(Site site, ImmutableList<Contender> contenders);
}

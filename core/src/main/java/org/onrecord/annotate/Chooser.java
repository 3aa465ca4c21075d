package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Decides who said a stretch. */
@FunctionalInterface
interface Chooser {

  /** Knows nothing. */
  Chooser NONE = (site, contenders) -> new Choice(Optional.empty(), 0, 0);

  Choice choose(Site site, ImmutableList<Contender> contenders);
}

package org.onrecord.annotate;

import java.util.Optional;

/** One way of finding who said a marked span. Stateless. */
@FunctionalInterface
interface Finder {

  /** The speaker, or empty if this way leads nowhere. */
  Optional<Answer> find(Site context);
}

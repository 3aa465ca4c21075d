package org.onrecord.annotate.attribution;

import java.util.Optional;
import org.onrecord.annotate.clause.SpeakerMention;

/** One way of finding who said a marked span. Stateless. */
@FunctionalInterface
interface RuleMatcher {

  /** The speaker, or empty if this way leads nowhere. */
  Optional<SpeakerMention> find(QuoteContext context);
}

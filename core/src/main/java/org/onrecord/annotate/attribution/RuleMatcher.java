package org.onrecord.annotate.attribution;

import org.onrecord.annotate.clause.SpeakerMention;

import java.util.Optional;

/** One way of finding who said a marked span. Stateless. */
@FunctionalInterface
interface RuleMatcher {

  /** The speaker, or empty if this way leads nowhere. */
  Optional<SpeakerMention> find(QuoteContext context);
}

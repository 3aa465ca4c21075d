package org.onrecord.annotate.attribution;

import java.util.Optional;
import org.onrecord.annotate.clause.SpeakerMention;

/** One way to find the speaker of a quotation. Stateless. */
@FunctionalInterface
interface RuleMatcher {

  /** The speaker; empty if not found. */
  Optional<SpeakerMention> find(QuoteContext context);
}

package org.onrecord.annotate;

import java.util.Optional;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;

/**
 * Words that are quoted, and what the rules answered.
 *
 * @param span where they stand
 * @param kind how they are quoted
 * @param attribution who said them; empty if nobody did
 */
record Said(Span span, Quote.Kind kind, Optional<Attribution> attribution) {

  /** The same words, without a speaker. */
  Said byNobody() {
    return new Said(span, kind, Optional.empty());
  }
}

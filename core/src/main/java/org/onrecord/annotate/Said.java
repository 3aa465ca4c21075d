package org.onrecord.annotate;

import java.util.Optional;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;

/**
 * Words that are quoted, and what the rules answered.
 *
 * @param span where they stand
 * @param kind how they are quoted
 * @param clause the reporter's words that they are part of, if they are a fragment of such
 * @param attribution who said them; empty if nobody did
 */
record Said(Span span, Quote.Kind kind, Optional<Span> clause, Optional<Attribution> attribution) {

  Said(Span span, Quote.Kind kind, Optional<Attribution> attribution) {
    this(span, kind, Optional.empty(), attribution);
  }

  /** The same words, without a speaker. */
  Said byNobody() {
    return new Said(span, kind, Optional.empty(), Optional.empty());
  }

  /** The same words as part of {@code others}. */
  Said inClause(Span others) {
    return new Said(span, kind, Optional.of(others), attribution);
  }
}

package org.onrecord.annotate.clause;

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
public record AttributedSpan(
    Span span, Quote.Kind kind, Optional<Span> clause, Optional<Attribution> attribution) {

  public AttributedSpan(Span span, Quote.Kind kind, Optional<Attribution> attribution) {
    this(span, kind, Optional.empty(), attribution);
  }

  /** The same words, without a speaker. */
  public AttributedSpan withoutSpeaker() {
    return new AttributedSpan(span, kind, Optional.empty(), Optional.empty());
  }

  /** The same words as part of {@code others}. */
  public AttributedSpan withClause(Span others) {
    return new AttributedSpan(span, kind, Optional.of(others), attribution);
  }
}

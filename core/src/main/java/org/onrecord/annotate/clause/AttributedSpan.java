package org.onrecord.annotate.clause;

import java.util.Optional;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;

/**
 * A quotation or indirect quote with its attribution.
 *
 * @param span its position
 * @param kind how the words are quoted
 * @param clause the reporter's clause that contains them, if they are a fragment of one
 * @param attribution the speaker; empty if there is none
 */
public record AttributedSpan(
    Span span, Quote.Kind kind, Optional<Span> clause, Optional<Attribution> attribution) {

  public AttributedSpan(Span span, Quote.Kind kind, Optional<Attribution> attribution) {
    this(span, kind, Optional.empty(), attribution);
  }

  /** The same span without a speaker. */
  public AttributedSpan withoutSpeaker() {
    return new AttributedSpan(span, kind, Optional.empty(), Optional.empty());
  }

  /** The same span within the clause {@code others}. */
  public AttributedSpan withClause(Span others) {
    return new AttributedSpan(span, kind, Optional.of(others), attribution);
  }
}

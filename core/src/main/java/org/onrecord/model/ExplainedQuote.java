package org.onrecord.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A quote and the rule that attributed it to its speaker.
 *
 * @param quote the quote
 * @param rule the rule; empty if the quote has no speaker or was given
 */
public record ExplainedQuote(Quote quote, Optional<AttributionRule> rule) {

  /** Checks that no component is null. */
  public ExplainedQuote {
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(rule, "rule");
  }
}

package org.onrecord.model;

import java.util.Optional;

/**
 * A quote and the rule that attributed it to its speaker.
 *
 * @param quote the quote
 * @param rule the rule; empty if the quote has no speaker or was given
 */
public record ExplainedQuote(Quote quote, Optional<AttributionRule> rule) {}

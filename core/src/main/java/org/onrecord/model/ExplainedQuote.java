package org.onrecord.model;

import java.util.Optional;

/**
 * A quote, and why it has the speaker it has.
 *
 * @param quote what was found
 * @param rule the rule that found its speaker; empty if it has none
 */
public record ExplainedQuote(Quote quote, Optional<AttributionRule> rule) {}

package org.onrecord.annotate;

import java.util.Optional;
import org.onrecord.model.Quote;

/**
 * A quote, and why it has the speaker it has.
 *
 * @param quote what was found
 * @param rule the rule that found its speaker; empty if it has none
 */
public record Finding(Quote quote, Optional<Rule> rule) {}

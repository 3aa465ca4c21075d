package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import org.onrecord.annotate.clause.Attribution;
import org.onrecord.model.AttributionRule;

/** Rules whose form leaves no choice: what they find is not classified. */
final class CertainRules {

  private static final ImmutableMap<AttributionRule, RuleMatcher> RULES =
      Maps.immutableEnumMap(
          Map.of(
              AttributionRule.INTRODUCED, new IntroducedStatementRule(),
              AttributionRule.SUBHEAD, new SubheadRule(),
              AttributionRule.EMBEDDED_VERB, new EmbeddedVerbRule()));

  private CertainRules() {}

  /** The attribution by the first rule that applies. */
  static Optional<Attribution> attribution(QuoteContext context) {
    return RULES.entrySet().stream()
        .flatMap(
            rule ->
                rule.getValue().find(context).stream()
                    .map(speaker -> Attribution.of(rule.getKey(), speaker)))
        .findFirst();
  }
}

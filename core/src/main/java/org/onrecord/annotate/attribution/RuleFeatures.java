package org.onrecord.annotate.attribution;

import org.onrecord.linear.FeatureSink;
import org.onrecord.model.AttributionRule;

/** Features of the rules that propose a candidate, and of the best rule overall. */
final class RuleFeatures {

  private RuleFeatures() {}

  static void add(ContextFeatures contextFeatures, SpeakerCandidate candidate, FeatureSink to) {
    QuoteShape shape = contextFeatures.shape();
    String form = candidate.phrase().form().name();
    for (AttributionRule rule : candidate.rules()) {
      to.add("rule", rule.name());
      to.add("rule+size", rule.name(), shape.size());
      to.add("rule+opening", rule.name(), shape.opening());
      to.add("rule+ending", rule.name(), shape.ending());
      to.add("rule+form", rule.name(), form);
    }
    String best = ContextFeatures.bestRule(candidate);
    String draft = contextFeatures.bestRule();
    to.add("rules+draft", SpeakerFeatures.countClass(candidate.rules().size()), draft);
    to.add("best+draft", best, draft);
    if (best.equals(draft)) {
      to.add("draft+size", draft, shape.size());
      to.add("draft+before", draft, contextFeatures.before());
      to.add("draft+behind", draft, contextFeatures.after());
      to.add("draft+form", draft, form);
    }
  }
}

package org.onrecord.annotate;

/** Which rules propose a candidate, and which one comes first of all. */
final class RuleTraits {

  private RuleTraits() {}

  static void add(Setting contextFeatures, Contender candidate, Traits to) {
    Look shape = contextFeatures.shape();
    String form = candidate.phrase().form().name();
    for (Rule rule : candidate.rules()) {
      to.add("rule", rule.name());
      to.add("rule+size", rule.name(), shape.size());
      to.add("rule+opening", rule.name(), shape.opening());
      to.add("rule+ending", rule.name(), shape.ending());
      to.add("rule+form", rule.name(), form);
    }
    String best = Setting.best(candidate);
    String draft = contextFeatures.draft();
    to.add("rules+draft", Evidence.few(candidate.rules().size()), draft);
    to.add("best+draft", best, draft);
    if (best.equals(draft)) {
      to.add("draft+size", draft, shape.size());
      to.add("draft+before", draft, contextFeatures.before());
      to.add("draft+behind", draft, contextFeatures.behind());
      to.add("draft+form", draft, form);
    }
  }
}

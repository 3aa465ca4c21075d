package org.onrecord.annotate;

/** Which rules propose a contender, and which one comes first of all. */
final class RuleTraits {

  private RuleTraits() {}

  static void add(Setting setting, Contender contender, Traits to) {
    Look look = setting.look();
    String form = contender.phrase().form().name();
    for (Rule rule : contender.rules()) {
      to.add("rule", rule.name());
      to.add("rule+size", rule.name(), look.size());
      to.add("rule+opening", rule.name(), look.opening());
      to.add("rule+ending", rule.name(), look.ending());
      to.add("rule+form", rule.name(), form);
    }
    String best = Setting.best(contender);
    String draft = setting.draft();
    to.add("rules+draft", Evidence.few(contender.rules().size()), draft);
    to.add("best+draft", best, draft);
    if (best.equals(draft)) {
      to.add("draft+size", draft, look.size());
      to.add("draft+before", draft, setting.before());
      to.add("draft+behind", draft, setting.behind());
      to.add("draft+form", draft, form);
    }
  }
}

package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;

/**
 * A marked span and what is known before any candidate is looked at.
 *
 * @param context where it stands
 * @param shape what it looks like
 * @param draft the first rule that has an answer, by name
 * @param before the class of the word before it
 * @param behind the class of the word behind it
 * @param company whether the reporter's words stand in its sentence
 */
record Setting(
    Site context, Look shape, String draft, String before, String behind, String company) {

  private static final String NO_RULE = "none";

  static Setting of(Site context, ImmutableList<Contender> candidates) {
    Sentence sentence = context.sentence();
    return new Setting(
        context,
        Look.of(context.markedSpan(), sentence.isTitleCased()),
        candidates.isEmpty() ? NO_RULE : best(candidates.get(0)),
        sentence.landmarks().at(context.at() - 1),
        sentence.landmarks().at(context.at() + 1),
        sentence.hasWord(0, sentence.size()) ? "told" : "alone");
  }

  /** The first rule that proposes a candidate, by name. */
  static String best(Contender candidate) {
    return candidate.rules().isEmpty() ? NO_RULE : candidate.rules().iterator().next().name();
  }

  Sentence sentence() {
    return context.sentence();
  }

  int at() {
    return context.at();
  }
}

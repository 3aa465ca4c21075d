package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;

/**
 * A stretch and what is known before any contender is looked at.
 *
 * @param site where it stands
 * @param look what it looks like
 * @param draft the first rule that has an answer, by name
 * @param before the class of the word before it
 * @param behind the class of the word behind it
 * @param company whether the reporter's words stand in its sentence
 */
record Setting(Site site, Look look, String draft, String before, String behind, String company) {

  private static final String NO_RULE = "none";

  static Setting of(Site site, ImmutableList<Contender> contenders) {
    Sentence sentence = site.sentence();
    return new Setting(
        site,
        Look.of(site.stretch(), sentence.isTitleCased()),
        contenders.isEmpty() ? NO_RULE : best(contenders.get(0)),
        sentence.landmarks().at(site.at() - 1),
        sentence.landmarks().at(site.at() + 1),
        sentence.hasWord(0, sentence.size()) ? "told" : "alone");
  }

  /** The first rule that proposes a contender, by name. */
  static String best(Contender contender) {
    return contender.rules().isEmpty() ? NO_RULE : contender.rules().iterator().next().name();
  }

  Sentence sentence() {
    return site.sentence();
  }

  int at() {
    return site.at();
  }
}

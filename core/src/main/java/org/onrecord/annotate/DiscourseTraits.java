package org.onrecord.annotate;

import java.util.Optional;

/** Whether a contender is who said the stretch before, the next one, or the paragraph before. */
final class DiscourseTraits {

  private DiscourseTraits() {}

  static void add(Setting setting, Contender contender, Traits to) {
    Discourse discourse = setting.site().discourse();
    Stretch stretch = setting.site().stretch();
    add("last", discourse.earlierThan(stretch), setting, contender, to);
    add("next", discourse.laterThan(stretch), setting, contender, to);
    add("paragraph-before", discourse.lastBefore(), setting, contender, to);
  }

  private static void add(
      String which, Optional<Attribution> other, Setting setting, Contender contender, Traits to) {
    String how = other.map(speaker -> how(contender, speaker)).orElse("none");
    to.add(which, how, contender.place().name());
    to.add(which, how, setting.look().size());
    to.add(which, how, setting.draft());
    to.add(which, how, setting.company());
    to.add(which, how, contender.phrase().form().name());
    other.ifPresent(speaker -> to.add(which, how, speaker.rule().pattern()));
  }

  private static String how(Contender contender, Attribution other) {
    Phrase phrase = other.speaker();
    if (contender.sentence() == other.sentence() && contender.phrase().first() == phrase.first()) {
      return "same";
    }
    if (phrase.isName() && !contender.name().isEmpty()) {
      return other.sentence().word(phrase.last()).equals(contender.name())
          ? "same name"
          : "other name";
    }
    return contender.phrase().isPronoun() || phrase.isPronoun() ? "pronoun" : "unlike";
  }
}

package org.onrecord.annotate;

import java.util.OptionalInt;

/** Where a contender stands, seen from the stretch, and what the stretch looks like. */
final class PlaceTraits {

  private PlaceTraits() {}

  static void add(Setting setting, Contender contender, Traits to) {
    String place = contender.place().name();
    Look look = setting.look();
    to.add("place", place);
    to.add("place+form", place, contender.phrase().form().name());
    to.add("place+size", place, look.size());
    to.add("place+opening", place, look.opening());
    to.add("place+ending", place, look.ending());
    to.add("place+before", place, setting.before());
    to.add("place+behind", place, setting.behind());
    to.add("place+company", place, setting.company());
    to.add("place+headline", place, setting.site().isHeadline() ? "headline" : "text");
    if (!contender.isNear()) {
      to.add("sentences", sentences(setting.site(), contender), place);
    }
  }

  /** How many sentences lie between. */
  private static String sentences(Site site, Contender contender) {
    OptionalInt number = site.discourse().numberOf(contender.sentence());
    return number.isPresent() ? Integer.toString(number.getAsInt() - site.sentenceNumber()) : "";
  }
}

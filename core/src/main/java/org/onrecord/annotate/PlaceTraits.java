package org.onrecord.annotate;

import java.util.OptionalInt;

/** Where a candidate stands, seen from the marked span, and what the marked span looks like. */
final class PlaceTraits {

  private PlaceTraits() {}

  static void add(Setting contextFeatures, Contender candidate, Traits to) {
    String place = candidate.place().name();
    Look shape = contextFeatures.shape();
    to.add("place", place);
    to.add("place+form", place, candidate.phrase().form().name());
    to.add("place+size", place, shape.size());
    to.add("place+opening", place, shape.opening());
    to.add("place+ending", place, shape.ending());
    to.add("place+before", place, contextFeatures.before());
    to.add("place+behind", place, contextFeatures.behind());
    to.add("place+company", place, contextFeatures.company());
    to.add("place+headline", place, contextFeatures.context().isHeadline() ? "headline" : "text");
    if (!candidate.isNear()) {
      to.add("sentences", sentences(contextFeatures.context(), candidate), place);
    }
  }

  /** How many sentences lie between. */
  private static String sentences(Site context, Contender candidate) {
    OptionalInt number = context.history().numberOf(candidate.sentence());
    return number.isPresent() ? Integer.toString(number.getAsInt() - context.sentenceNumber()) : "";
  }
}

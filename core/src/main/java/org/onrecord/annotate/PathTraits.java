package org.onrecord.annotate;

/** What lies between a marked span and a candidate in its sentence. */
final class PathTraits {

  private PathTraits() {}

  static void add(Setting contextFeatures, Contender candidate, Traits to) {
    Sentence sentence = contextFeatures.sentence();
    Phrase phrase = candidate.phrase();
    boolean before = candidate.place() == Contender.Place.BEFORE;
    int from = before ? phrase.last() + 1 : contextFeatures.at() + 1;
    int end = before ? contextFeatures.at() : phrase.first();
    String place = candidate.place().name();
    int phrases = 0;
    int free = 0;
    int earlier = 0;
    for (Phrase other : sentence.phrases()) {
      boolean between = other.first() >= from && other.last() < end;
      boolean hangs = sentence.isAttached(other) || other.isPossessive();
      phrases += between ? 1 : 0;
      free += between && !hangs ? 1 : 0;
      earlier += other.last() < phrase.first() && !hangs ? 1 : 0;
    }
    String between = sentence.landmarks().between(from, end);
    to.add("phrases-between", Evidence.few(phrases), place);
    to.add("free-phrases-between", Evidence.few(free), place);
    to.add("free-phrases-before", Evidence.few(earlier), place);
    to.add("tokens-between", distance(end - from), place);
    to.add("between", between, place);
    to.add("between+opening", between, contextFeatures.shape().opening());
    to.add("hangs-on", sentence.isAttached(phrase) ? sentence.word(phrase.first() - 1) : "", place);
  }

  private static String distance(int tokens) {
    return tokens < 5
        ? Evidence.few(tokens)
        : tokens < 7 ? "5-6" : tokens < 10 ? "7-9" : tokens < 15 ? "10-14" : "15+";
  }
}

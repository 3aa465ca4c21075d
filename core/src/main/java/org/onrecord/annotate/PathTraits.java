package org.onrecord.annotate;

/** What lies between a stretch and a contender in its sentence. */
final class PathTraits {

  private PathTraits() {}

  static void add(Setting setting, Contender contender, Traits to) {
    Sentence sentence = setting.sentence();
    Phrase phrase = contender.phrase();
    boolean before = contender.place() == Contender.Place.BEFORE;
    int from = before ? phrase.last() + 1 : setting.at() + 1;
    int end = before ? setting.at() : phrase.first();
    String place = contender.place().name();
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
    to.add("between+opening", between, setting.look().opening());
    to.add("hangs-on", sentence.isAttached(phrase) ? sentence.word(phrase.first() - 1) : "", place);
  }

  private static String distance(int tokens) {
    return tokens < 5
        ? Evidence.few(tokens)
        : tokens < 7 ? "5-6" : tokens < 10 ? "7-9" : tokens < 15 ? "10-14" : "15+";
  }
}

package org.onrecord.annotate.attribution;

import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.linear.FeatureSink;

/** Features of the tokens between a marked span and a candidate in its sentence. */
final class DistanceFeatures {

  private DistanceFeatures() {}

  static void add(ContextFeatures contextFeatures, SpeakerCandidate candidate, FeatureSink to) {
    Sentence sentence = contextFeatures.sentence();
    NounPhrase phrase = candidate.phrase();
    boolean before = candidate.position() == SpeakerCandidate.Place.BEFORE;
    int from = before ? phrase.last() + 1 : contextFeatures.at() + 1;
    int end = before ? contextFeatures.at() : phrase.first();
    String place = candidate.position().name();
    int phrases = 0;
    int free = 0;
    int earlier = 0;
    for (NounPhrase other : sentence.phrases()) {
      boolean between = other.first() >= from && other.last() < end;
      boolean hangs = sentence.isAttached(other) || other.isPossessive();
      phrases += between ? 1 : 0;
      free += between && !hangs ? 1 : 0;
      earlier += other.last() < phrase.first() && !hangs ? 1 : 0;
    }
    String between = sentence.tokenClasses().between(from, end);
    to.add("phrases-between", SpeakerFeatures.countClass(phrases), place);
    to.add("free-phrases-between", SpeakerFeatures.countClass(free), place);
    to.add("free-phrases-before", SpeakerFeatures.countClass(earlier), place);
    to.add("tokens-between", distanceClass(end - from), place);
    to.add("between", between, place);
    to.add("between+opening", between, contextFeatures.shape().opening());
    to.add("hangs-on", sentence.isAttached(phrase) ? sentence.word(phrase.first() - 1) : "", place);
  }

  private static String distanceClass(int tokens) {
    return tokens < 5
        ? SpeakerFeatures.countClass(tokens)
        : tokens < 7 ? "5-6" : tokens < 10 ? "7-9" : tokens < 15 ? "10-14" : "15+";
  }
}

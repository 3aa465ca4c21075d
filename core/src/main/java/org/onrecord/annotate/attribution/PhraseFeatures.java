package org.onrecord.annotate.attribution;

import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.TokenClass;
import org.onrecord.linear.FeatureSink;

/** Features of the words of a candidate and of its neighbours. */
final class PhraseFeatures {

  private PhraseFeatures() {}

  static void add(SpeakerCandidate candidate, FeatureSink to) {
    Sentence sentence = candidate.sentence();
    NounPhrase phrase = candidate.phrase();
    String place = candidate.position().name();
    String form = phrase.form().name();
    String before = sentence.tokenClasses().at(phrase.first() - 1);
    String behind = sentence.tokenClasses().at(phrase.last() + 1);
    to.add("phrase-before", before, place);
    to.add("phrase-behind", behind, place);
    to.add("phrase-before+behind", before, behind);
    to.add("word-before", TokenClass.word(sentence, phrase.first() - 1));
    to.add("word-behind", TokenClass.word(sentence, phrase.last() + 1));
    to.add("head", TokenClass.word(sentence, phrase.last()));
    to.add("first+form", TokenClass.word(sentence, phrase.first()), form);
    to.add("length+form", SpeakerFeatures.countClass(phrase.last() - phrase.first() + 1), form);
    to.add("opens+place", phrase.first() == 0 ? "opens" : "inside", place);
  }
}

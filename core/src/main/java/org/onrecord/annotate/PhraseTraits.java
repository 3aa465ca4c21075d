package org.onrecord.annotate;

/** What a candidate is called, and what stands beside it. */
final class PhraseTraits {

  private PhraseTraits() {}

  static void add(Contender candidate, Traits to) {
    Sentence sentence = candidate.sentence();
    Phrase phrase = candidate.phrase();
    String place = candidate.place().name();
    String form = phrase.form().name();
    String before = sentence.landmarks().at(phrase.first() - 1);
    String behind = sentence.landmarks().at(phrase.last() + 1);
    to.add("phrase-before", before, place);
    to.add("phrase-behind", behind, place);
    to.add("phrase-before+behind", before, behind);
    to.add("word-before", WordClass.word(sentence, phrase.first() - 1));
    to.add("word-behind", WordClass.word(sentence, phrase.last() + 1));
    to.add("head", WordClass.word(sentence, phrase.last()));
    to.add("first+form", WordClass.word(sentence, phrase.first()), form);
    to.add("length+form", Evidence.few(phrase.last() - phrase.first() + 1), form);
    to.add("opens+place", phrase.first() == 0 ? "opens" : "inside", place);
  }
}

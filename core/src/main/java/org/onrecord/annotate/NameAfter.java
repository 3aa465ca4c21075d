package org.onrecord.annotate;

import java.util.Optional;

/**
 * “…!” Roe beamed; “…,” beamed Roe: after an utterance that a comma, question or exclamation mark
 * ends, a phrase and a word in small letters are a speaker and a verb, known or not.
 */
final class NameAfter implements Finder {

  @Override
  public Optional<Answer> find(Site site) {
    Sentence sentence = site.sentence();
    int next = site.at() + 1;
    if (!site.stretch().endsWithAny(",?!")
        || sentence.isStretch(next)
        || sentence.hasWord(0, next)) {
      return Optional.empty();
    }
    Optional<Phrase> phrase = sentence.phraseAt(next).filter(p -> p.first() == next);
    if (phrase.isPresent()) {
      int verb = phrase.get().last() + 1;
      return phrase
          .filter(p -> isSpeaker(sentence, p) && isVerbLike(sentence.word(verb)))
          .map(p -> Answer.of(sentence, p, verb));
    }
    return sentence
        .phraseAt(next + 1)
        .filter(
            p ->
                p.first() == next + 1
                    && p.isName()
                    && sentence.word(next).endsWith("ed")
                    && isVerbLike(sentence.word(next)))
        .map(p -> Answer.of(sentence, p, next));
  }

  private static boolean isSpeaker(Sentence sentence, Phrase phrase) {
    return phrase.isName()
        || phrase.isPronoun() && !Words.IMPERSONAL.contains(sentence.word(phrase.first()));
  }

  private static boolean isVerbLike(String word) {
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && !Words.PREPOSITIONS.contains(word)
        && !Words.CONJUNCTIONS.contains(word)
        && !Words.AUXILIARIES.contains(word);
  }
}

package org.onrecord.annotate;

import java.util.Optional;

/**
 * The class of a token by which it counts as a feature: closed classes of words by name, some by
 * themselves, all others by their ending.
 */
final class WordClass {

  static final String BEFORE_FIRST = "^";
  static final String BEHIND_LAST = "$";
  private static final String MARKED_SPAN = "“”";

  private WordClass() {}

  /** The class of the token at {@code index}. */
  static String of(ParsedSentence sentence, int index) {
    if (sentence.isMarkedSpan(index)) {
      return MARKED_SPAN;
    }
    String word = sentence.word(index);
    if (!sentence.token(index).isWord() || Words.CONJUNCTIONS.contains(word)) {
      return word;
    }
    if (Words.NAMING_WORDS.contains(word)) {
      return "named";
    }
    Optional<CueVerb> cue = sentence.cue(index);
    if (cue.isPresent()) {
      return cue.get().isFinite() ? cue.get().reports() ? "says" : "calls" : "saying";
    }
    if (Words.PREPOSITIONS.contains(word)) {
      return "preposition";
    }
    if (Words.AUXILIARIES.contains(word)) {
      return "auxiliary";
    }
    if (Words.DETERMINERS.contains(word)) {
      return "determiner";
    }
    if (Words.PRONOUNS.contains(word)) {
      return "pronoun";
    }
    if (Words.WORKS.contains(word)) {
      return "work";
    }
    return sentence.token(index).isCapitalized() ? "Word" : ending(word);
  }

  /** The word at {@code index} itself, or a sign for a marked span and for the sentence's ends. */
  static String word(ParsedSentence sentence, int index) {
    if (index < 0) {
      return BEFORE_FIRST;
    }
    if (index >= sentence.size()) {
      return BEHIND_LAST;
    }
    return sentence.isMarkedSpan(index) ? MARKED_SPAN : sentence.word(index);
  }

  private static String ending(String word) {
    for (String ending : new String[] {"ed", "ing", "ly", "s"}) {
      if (word.endsWith(ending)) {
        return ending;
      }
    }
    return "word";
  }
}

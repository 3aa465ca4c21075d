package org.onrecord.annotate.clause;

import java.util.Optional;

/**
 * The class of a token as a feature value: closed classes by name, some words by themselves, others
 * by suffix.
 */
public final class TokenClass {

  static final String BEFORE_FIRST = "^";
  static final String AFTER_LAST = "$";
  private static final String MARKED_SPAN = "“”";

  private TokenClass() {}

  /** The class of the token at {@code index}. */
  static String of(ParsedSentence sentence, int index) {
    if (sentence.isMarkedSpan(index)) {
      return MARKED_SPAN;
    }
    String word = sentence.word(index);
    if (!sentence.token(index).isWord() || ClosedClasses.CONJUNCTIONS.contains(word)) {
      return word;
    }
    if (ClosedClasses.NAMING_WORDS.contains(word)) {
      return "named";
    }
    Optional<CueVerb> cue = sentence.cue(index);
    if (cue.isPresent()) {
      return cue.get().isFinite() ? cue.get().takesClause() ? "says" : "calls" : "saying";
    }
    if (ClosedClasses.PREPOSITIONS.contains(word)) {
      return "preposition";
    }
    if (ClosedClasses.AUXILIARIES.contains(word)) {
      return "auxiliary";
    }
    if (ClosedClasses.DETERMINERS.contains(word)) {
      return "determiner";
    }
    if (ClosedClasses.PRONOUNS.contains(word)) {
      return "pronoun";
    }
    if (ClosedClasses.WORK_NOUNS.contains(word)) {
      return "work";
    }
    return sentence.token(index).isCapitalized() ? "Word" : ending(word);
  }

  /**
   * The word at {@code index} itself, or a symbol for a marked span and for the sentence
   * boundaries.
   */
  public static String word(ParsedSentence sentence, int index) {
    if (index < 0) {
      return BEFORE_FIRST;
    }
    if (index >= sentence.size()) {
      return AFTER_LAST;
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

package org.onrecord.annotate;

import com.google.common.collect.ImmutableSet;
import org.onrecord.text.WordList;

/** The small closed classes of words that tell phrases and clauses apart; all in lower case. */
final class Words {

  static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("he", "she", "they", "i", "we", "it", "who", "which");
  static final ImmutableSet<String> RELATIVES = ImmutableSet.of("who", "which");
  static final ImmutableSet<String> IMPERSONAL = ImmutableSet.of("it", "which");
  static final ImmutableSet<String> CONJUNCTIONS =
      ImmutableSet.of("and", "but", "that", "or", "who", "which", "if", "when", "because", "while");

  static final ImmutableSet<String> AUXILIARIES = list("auxiliaries.txt");
  static final ImmutableSet<String> BINDING_PREPOSITIONS = list("binding-prepositions.txt");
  static final ImmutableSet<String> DETERMINERS = list("determiners.txt");
  static final ImmutableSet<String> GROUP_NOUNS = list("group-nouns.txt");
  static final ImmutableSet<String> KIND_WORDS = list("kind-words.txt");
  static final ImmutableSet<String> NOT_NAMES = list("not-names.txt");
  static final ImmutableSet<String> NOT_SPEAKERS = list("not-speakers.txt");
  static final ImmutableSet<String> PEOPLE_NOUNS = list("people-nouns.txt");
  static final ImmutableSet<String> PREPOSITIONS = list("prepositions.txt");

  private Words() {}

  /** Whether a word may stand between a subject and its verb. */
  static boolean standsBeforeVerb(String word) {
    return AUXILIARIES.contains(word) || isAdverb(word);
  }

  static boolean isAdverb(String word) {
    return word.length() > 4 && word.endsWith("ly") && !word.equals("family");
  }

  private static ImmutableSet<String> list(String file) {
    return WordList.words(Words.class, file);
  }
}

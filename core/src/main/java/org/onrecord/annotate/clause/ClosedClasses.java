package org.onrecord.annotate.clause;

import com.google.common.collect.ImmutableSet;
import org.onrecord.text.Token;
import org.onrecord.text.WordList;

/** Closed word classes, in lower case. */
public final class ClosedClasses {

  static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("he", "she", "they", "i", "we", "it", "who", "which");
  public static final ImmutableSet<String> RELATIVES = ImmutableSet.of("who", "which");
  static final ImmutableSet<String> FORMS_OF_BE =
      ImmutableSet.of("is", "are", "was", "were", "be", "been", "being", "’s", "'s", "’re", "'re");
  public static final ImmutableSet<String> IMPERSONAL = ImmutableSet.of("it", "which");
  public static final ImmutableSet<String> CONJUNCTIONS =
      ImmutableSet.of("and", "but", "that", "or", "who", "which", "if", "when", "because", "while");

  static final ImmutableSet<String> QUANTIFIERS =
      ImmutableSet.of(
          "another", "one", "several", "most", "many", "some", "few", "others", "both", "all",
          "half", "two", "three");

  /** First and second person. */
  public static final ImmutableSet<String> FIRST_AND_SECOND_PERSON =
      ImmutableSet.of(
          "i", "we", "my", "our", "me", "us", "i’m", "i'm", "we’re", "we're", "you", "your");

  /** Words that are not capitalized in titles. */
  public static final ImmutableSet<String> LOWERCASE_IN_TITLES =
      ImmutableSet.of(
          "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "vs.",
          "vs", "with");

  static final ImmutableSet<String> CLAUSE_OPENERS =
      ImmutableSet.of(
          "that",
          "when",
          "as",
          "while",
          "because",
          "if",
          "after",
          "before",
          "although",
          "though",
          "since",
          "where");

  public static final ImmutableSet<String> AUXILIARIES = list("auxiliaries.txt");
  public static final ImmutableSet<String> BINDING_PREPOSITIONS = list("binding-prepositions.txt");
  public static final ImmutableSet<String> COLLECTIVE_NOUNS = list("collective-nouns.txt");
  public static final ImmutableSet<String> DETERMINERS = list("determiners.txt");
  public static final ImmutableSet<String> GROUP_NOUNS = list("group-nouns.txt");
  static final ImmutableSet<String> KIND_WORDS = list("kind-words.txt");
  static final ImmutableSet<String> NAMING_WORDS = list("naming-words.txt");
  static final ImmutableSet<String> NOT_NAMES = list("not-names.txt");
  public static final ImmutableSet<String> PEOPLE_NOUNS = list("people-nouns.txt");
  public static final ImmutableSet<String> SPEECH_NOUNS = list("speech-nouns.txt");
  static final ImmutableSet<String> TIME_NOUNS = list("time-nouns.txt");
  static final ImmutableSet<String> WORK_NOUNS = list("works.txt");

  /** Offices that do not refer to the person mentioned last. */
  public static final ImmutableSet<String> NON_ANAPHORIC_OFFICES = list("proxies.txt");

  public static final ImmutableSet<String> PREPOSITIONS = list("prepositions.txt");

  private ClosedClasses() {}

  /** Whether a word may be between a subject and its verb. */
  static boolean mayPrecedeVerb(Token token) {
    return AUXILIARIES.contains(token.lower()) || isAdverb(token);
  }

  /** Whether a word is an adverb by its ending; "Kelly" and "family" are not. */
  private static boolean isAdverb(Token token) {
    String word = token.lower();
    return word.length() > 4
        && word.endsWith("ly")
        && !word.equals("family")
        && !token.isCapitalized();
  }

  private static ImmutableSet<String> list(String file) {
    return WordList.words(ClosedClasses.class, file);
  }
}

package org.onrecord.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a person's name as newspapers print it: "Foreign Minister Abbas Araghchi" is a
 * title, a given name and a family name.
 *
 * @param titles the words before the name that are titles, as written
 * @param given all names before the family name, as written; empty for "Araghchi" and "Mr.
 *     Araghchi"
 * @param family the family name with its particles, as written: "van der Meer"
 * @param generation what tells the person from a relative of the same name, as written: "Jr.", "the
 *     Younger"; else empty
 */
public record PersonName(
    List<String> titles, List<String> given, String family, String generation) {

  private static final ImmutableSet<String> TITLES = list("titles.txt");
  private static final ImmutableSet<String> QUALIFIERS = list("title-qualifiers.txt");
  private static final ImmutableSet<String> FEMALE_TITLES = list("female-titles.txt");
  private static final ImmutableSet<String> MALE_TITLES = list("male-titles.txt");
  private static final ImmutableSet<String> FEMALE_NAMES = list("given-names-female.txt");
  private static final ImmutableSet<String> MALE_NAMES = list("given-names-male.txt");
  private static final ImmutableSet<String> OFFICES = list("offices.txt");
  private static final ImmutableSet<String> PARTICLES = list("name-particles.txt");
  private static final ImmutableSet<String> SUFFIXES = list("name-suffixes.txt");
  private static final ImmutableSet<String> GENERATIONS = list("name-generations.txt");

  private static final int MAX_NAME_WORDS = 12;
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults(CharMatcher.is(','));
  private static final Joiner SPACE = Joiner.on(' ');

  public PersonName {
    titles = List.copyOf(titles);
    given = List.copyOf(given);
  }

  /**
   * Parses a name; if it consists of titles only, the last word is the family name. Never fails;
   * {@code ""} has no parts.
   */
  public static PersonName of(String name) {
    List<String> words = WORDS.splitToList(stripPossessive(name.strip()));
    int end = words.size();
    String generation = "";
    while (end > 1) {
      String last = NameNormalizer.normalize(words.get(end - 1));
      boolean isGeneration = GENERATIONS.contains(last);
      boolean hasArticle = end > 2 && NameNormalizer.normalize(words.get(end - 2)).equals("the");
      if (!SUFFIXES.contains(last) && !(isGeneration && hasArticle)) {
        break;
      }
      int start = isGeneration && hasArticle ? end - 2 : end - 1;
      generation = isGeneration ? SPACE.join(words.subList(start, end)) : generation;
      end = start;
    }
    if (end == 0) {
      return new PersonName(List.of(), List.of(), "", "");
    }
    int start = endOfOffice(words, end);
    while (start < end - 1 && isTitle(words, start)) {
      start++;
    }
    // "Foreign Ministry", "White House": a qualifier without a title is part of the name, but not
    // in "Secretary of State".
    while (start > 0
        && QUALIFIERS.contains(NameNormalizer.normalize(words.get(start - 1)))
        && !(start > 1 && NameNormalizer.normalize(words.get(start - 2)).equals("of"))) {
      start--;
    }
    // "Dean Roe": a title that is also a given name is a title before a family name alone.
    if (start == 1 && end == 2 && isGivenName(words.get(0))) {
      start = 0;
    }
    int family = end - 1;
    while (family > start && isParticle(words, family - 1, start)) {
      family--;
    }
    return new PersonName(
        words.subList(0, start),
        words.subList(start, family),
        SPACE.join(words.subList(family, end)),
        generation);
  }

  /**
   * A capitalized particle counts only after a given name: "Al Roe", "Ben Lund" begin with given
   * names.
   */
  private static boolean isParticle(List<String> words, int at, int start) {
    return isParticle(words.get(at))
        && (at > start || Character.isLowerCase(words.get(at).charAt(0)));
  }

  /**
   * The index after an office inside a name: "New Varnholm Mayor Mira Lund"; 0 if there is none.
   */
  private static int endOfOffice(List<String> words, int end) {
    for (int at = Math.min(end - 2, MAX_NAME_WORDS); at > 0; at--) {
      if (OFFICES.contains(NameNormalizer.normalize(words.get(at)))) {
        return at + 1;
      }
    }
    return 0;
  }

  /** Includes the "of" in "Secretary of State". */
  private static boolean isTitle(List<String> words, int at) {
    boolean of =
        at > 0 && at + 2 < words.size() && NameNormalizer.normalize(words.get(at)).equals("of");
    return isTitle(words.get(at)) || of && isTitle(words.get(at + 1));
  }

  /**
   * Whether a word is a title, rank or office before a name, or qualifies one: "Foreign" and
   * "Minister".
   */
  public static boolean isTitle(String word) {
    return isOffice(word) || QUALIFIERS.contains(NameNormalizer.normalize(word));
  }

  /** Whether a word is a title, rank or office by itself: "Minister", not "Foreign". */
  public static boolean isOffice(String word) {
    return TITLES.contains(NameNormalizer.normalize(word));
  }

  /** Whether a word is a known given name. */
  public static boolean isGivenName(String word) {
    String bare = NameNormalizer.normalize(word);
    return MALE_NAMES.contains(bare) || FEMALE_NAMES.contains(bare);
  }

  public static boolean isParticle(String word) {
    return PARTICLES.contains(NameNormalizer.normalize(word));
  }

  /** Whether a word is a name suffix: "Jr.", "III". */
  public static boolean isSuffix(String word) {
    return SUFFIXES.contains(NameNormalizer.normalize(word));
  }

  /** The name without its titles. */
  public String withoutTitles() {
    String name = given.isEmpty() ? family : SPACE.join(given) + " " + family;
    return generation.isEmpty() ? name : name + " " + generation;
  }

  /** Whether two names have the same generation, or both none: a father and a Jr. have not. */
  public boolean isSameGeneration(PersonName other) {
    return NameNormalizer.normalize(generation).equals(NameNormalizer.normalize(other.generation));
  }

  /** The gender suggested by the title, otherwise by the first given name. */
  public Gender gender() {
    for (String title : titles) {
      if (FEMALE_TITLES.contains(NameNormalizer.normalize(title))) {
        return Gender.FEMALE;
      }
      if (MALE_TITLES.contains(NameNormalizer.normalize(title))) {
        return Gender.MALE;
      }
    }
    return firstGiven().map(PersonName::genderOfGivenName).orElse(Gender.UNKNOWN);
  }

  /** The first given name, if there is one. */
  public Optional<String> firstGiven() {
    return given.isEmpty() ? Optional.empty() : Optional.of(given.get(0));
  }

  /** {@code name} without a trailing "’s" or apostrophe. */
  public static String stripPossessive(String name) {
    int length = name.length();
    if (length > 2
        && (name.charAt(length - 1) == 's' || name.charAt(length - 1) == 'S')
        && Tokenizer.isApostrophe(name.charAt(length - 2))) {
      return name.substring(0, length - 2);
    }
    if (length > 1 && Tokenizer.isApostrophe(name.charAt(length - 1))) {
      return name.substring(0, length - 1);
    }
    return name;
  }

  /** The gender of a known given name; of other words, unknown. */
  public static Gender genderOfGivenName(String name) {
    String bare = NameNormalizer.normalize(name);
    if (MALE_NAMES.contains(bare)) {
      return Gender.MALE;
    }
    return FEMALE_NAMES.contains(bare) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private static ImmutableSet<String> list(String file) {
    return WordList.words(PersonName.class, file);
  }
}

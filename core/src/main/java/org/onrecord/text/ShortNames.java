package org.onrecord.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Short forms of a person's name besides the family name: "Lund Morrow" of "Mira Lund Morrow", "Sir
 * Halden" of "Halden Roe", "Xi" of "Xi Jinping".
 */
public final class ShortNames {

  /** Titles before a given name. */
  private static final ImmutableSet<String> GIVEN_NAME_TITLES =
      WordList.words(ShortNames.class, "given-name-titles.txt");

  /** Family names of languages in which they come first. */
  private static final ImmutableSet<String> LEADING_FAMILY_NAMES =
      WordList.words(ShortNames.class, "leading-family-names.txt");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private ShortNames() {}

  /** The words of a name without titles and generation, normalized. */
  public static List<String> words(PersonName name) {
    String family = NameNormalizer.normalize(name.family());
    return name.given().isEmpty()
        ? WORDS.splitToList(family)
        : WORDS.splitToList(
            NameNormalizer.normalize(String.join(" ", name.given())) + " " + family);
  }

  /**
   * Whether {@code name}, which has fewer words than {@code full}, may be a short form of it: its
   * last words, its given name after "Sir", its family name where that comes first, or one of two
   * family names.
   */
  public static boolean isShortForm(PersonName name, PersonName full) {
    List<String> some = words(name);
    List<String> all = words(full);
    boolean generation = name.generation().isEmpty() || name.isSameGeneration(full);
    if (some.isEmpty() || some.size() >= all.size() || !generation) {
      return false;
    }
    if (all.subList(all.size() - some.size(), all.size()).equals(some)) {
      return true;
    }
    if (some.size() > 1) {
      return false;
    }
    String word = some.get(0);
    if (word.equals(all.get(0))) {
      return hasGivenNameTitle(name) || LEADING_FAMILY_NAMES.contains(word);
    }
    return all.indexOf(word) > 0 && !PersonName.isGivenName(word) && !PersonName.isParticle(word);
  }

  private static boolean hasGivenNameTitle(PersonName name) {
    return name.titles().stream()
        .anyMatch(title -> GIVEN_NAME_TITLES.contains(NameNormalizer.normalize(title)));
  }
}

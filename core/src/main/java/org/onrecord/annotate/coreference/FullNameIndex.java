package org.onrecord.annotate.coreference;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.annotate.actors.CommonWords;
import org.onrecord.text.NameKey;
import org.onrecord.text.NameNormalizer;
import org.onrecord.text.PersonName;
import org.onrecord.text.ShortNames;

/** The full names of an article, by the shorter names that may stand for them. */
final class FullNameIndex {

  private final ImmutableListMultimap<String, String> byFamily;
  private final ImmutableListMultimap<String, String> byGiven;
  private final ImmutableListMultimap<String, String> byWord;
  private final ImmutableListMultimap<String, String> familyBySkeleton;

  private FullNameIndex(
      ImmutableListMultimap<String, String> byFamily,
      ImmutableListMultimap<String, String> byGiven,
      ImmutableListMultimap<String, String> byWord) {
    this.byFamily = byFamily;
    this.byGiven = byGiven;
    this.byWord = byWord;
    this.familyBySkeleton =
        Multimaps.index(byFamily.keySet(), family -> NameKey.of(family).skeleton());
  }

  /**
   * The index of full names without titles, each once.
   *
   * @param names the full names, the most likely referents first
   */
  static FullNameIndex of(List<String> names) {
    ImmutableListMultimap.Builder<String, String> byFamily = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, String> byGiven = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, String> byWord = ImmutableListMultimap.builder();
    for (String full : names) {
      PersonName name = PersonName.of(full);
      byFamily.put(familyKey(name), full);
      name.firstGiven().ifPresent(given -> byGiven.put(NameNormalizer.normalize(given), full));
      for (String word : ImmutableSet.copyOf(ShortNames.words(name))) {
        byWord.put(word, full);
      }
    }
    return new FullNameIndex(byFamily.build(), byGiven.build(), byWord.build());
  }

  /** The full name that a family name, or another short name, stands for. */
  Optional<String> fullNameOf(PersonName name) {
    if (!name.given().isEmpty()) {
      return onlyLonger(name);
    }
    String key = familyKey(name);
    return first(byFamily.get(key), name)
        .or(() -> onlyGiven(key))
        .or(() -> onlyLonger(name))
        .or(() -> spelledOtherwise(name));
  }

  private static Optional<String> first(List<String> names, PersonName family) {
    return names.stream().filter(full -> mayBe(PersonName.of(full), family)).findFirst();
  }

  /**
   * Whether a full name may be that of whom a family name, its title and "Jr." name. "Varnholm" is
   * not "Camp Varnholm", but "the Court" may be "Sea Court".
   */
  private static boolean mayBe(PersonName full, PersonName family) {
    boolean person =
        full.firstGiven().map(NameNormalizer::normalize).filter(FullNameIndex::isThing).isEmpty()
            || CommonWords.contains(familyKey(family));
    return person
        && full.gender().isCompatibleWith(family.gender())
        && (family.generation().isEmpty() || full.isSameGeneration(family));
  }

  private static boolean isThing(String first) {
    return !CommonWords.mayBeGivenName(first);
  }

  private Optional<String> onlyGiven(String key) {
    List<String> names = byGiven.get(key);
    return PersonName.isGivenName(key) && !names.isEmpty()
        ? Optional.of(names.get(0))
        : Optional.empty();
  }

  /** The only person's full name of which {@code name} is a short form. */
  private Optional<String> onlyLonger(PersonName name) {
    List<String> words = ShortNames.words(name);
    if (words.isEmpty() || words.stream().anyMatch(FullNameIndex::isThing)) {
      return Optional.empty();
    }
    List<String> longer =
        byWord.get(words.get(words.size() - 1)).stream()
            .filter(full -> isPersonCalled(PersonName.of(full), name))
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  private static boolean isPersonCalled(PersonName full, PersonName name) {
    return full.gender().isCompatibleWith(name.gender())
        && ShortNames.isShortForm(name, full)
        && ShortNames.words(full).stream().noneMatch(FullNameIndex::isThing);
  }

  /** A full name whose family name is another spelling of this one. */
  private Optional<String> spelledOtherwise(PersonName name) {
    String family = name.family();
    return familyBySkeleton.get(NameKey.of(family).skeleton()).stream()
        .filter(other -> NameKey.isSameName(family, other))
        .flatMap(other -> first(byFamily.get(other), name).stream())
        .findFirst();
  }

  /** The last word of the family name, normalized. */
  private static String familyKey(PersonName name) {
    String family = name.family();
    return NameNormalizer.normalize(
        family.substring(family.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }
}

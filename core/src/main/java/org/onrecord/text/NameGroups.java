package org.onrecord.text;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups names of people that are spellings of one name: "Abbas Araghchi" and "Abbas Aragchi".
 * Family names and all given names must match ({@link NameKey}); a surname alone, or with an
 * initial only, is never grouped.
 *
 * <p>Each name joins the most frequent name that it is a spelling of, so the result does not depend
 * on the order, and chains of spellings do not merge different names.
 */
public final class NameGroups {

  /** No groups. */
  public static final NameGroups NONE = new NameGroups(ImmutableMap.of());

  /** The maximum number of names with the same skeleton that a name is compared with. */
  private static final int MAX_COMPARED_NAMES = 50;

  /** The most frequent spelling of each grouped name. */
  private final ImmutableMap<String, String> canonicalNames;

  private final ImmutableSetMultimap<String, String> variants;

  private NameGroups(ImmutableMap<String, String> keys) {
    this.canonicalNames = keys;
    this.variants = keys.asMultimap().inverse();
  }

  /**
   * @param names the frequency of each name
   */
  public static NameGroups of(Map<String, Long> names) {
    List<ComparableName> people =
        names.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .flatMap(entry -> ComparableName.of(entry.getKey()).stream())
            .toList();
    ListMultimap<String, ComparableName> alike = ArrayListMultimap.create();
    ImmutableMap.Builder<String, String> keys = ImmutableMap.builder();
    for (ComparableName person : people) {
      List<ComparableName> others = alike.get(person.skeleton());
      Optional<ComparableName> same =
          others.stream().limit(MAX_COMPARED_NAMES).filter(person::isSameAs).findFirst();
      same.ifPresent(other -> keys.put(person.written, other.written));
      if (same.isEmpty()) {
        others.add(person);
      }
    }
    ImmutableMap<String, String> joined = keys.buildOrThrow();
    Set<String> centres = Set.copyOf(joined.values());
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    centres.stream().sorted(Comparator.naturalOrder()).forEach(name -> all.put(name, name));
    return new NameGroups(all.putAll(joined).buildOrThrow());
  }

  /** The representative of the group of a name; the name itself if it is in no group. */
  public String canonicalName(String name) {
    return canonicalNames.getOrDefault(name, name);
  }

  /** The names that are in a group. */
  public Set<String> groupedNames() {
    return canonicalNames.keySet();
  }

  /** All names of the group of a name, including the name itself. */
  public Set<String> variants(String name) {
    Set<String> all = variants.get(canonicalName(name));
    return all.isEmpty() ? Set.of(name) : all;
  }

  /** A name split into words for comparison. */
  private record ComparableName(String written, PersonName name, ImmutableList<String> words) {

    /** Empty if the name is a surname only, or has only an initial before it. */
    static Optional<ComparableName> of(String written) {
      PersonName name = PersonName.of(written);
      ImmutableList<String> words =
          ImmutableList.<String>builder().addAll(name.given()).add(name.family()).build().stream()
              .map(NameNormalizer::normalize)
              .collect(ImmutableList.toImmutableList());
      boolean isFull = words.size() > 1 && words.get(0).length() > 1;
      return isFull ? Optional.of(new ComparableName(written, name, words)) : Optional.empty();
    }

    String skeleton() {
      StringBuilder skeleton = new StringBuilder();
      words.forEach(word -> skeleton.append(NameKey.of(word).skeleton()).append(' '));
      return skeleton.toString();
    }

    /** Louis and Louise sound the same and are two people, and so are a father and a Jr. */
    boolean isSameAs(ComparableName other) {
      for (int i = 0; i < words.size(); i++) {
        if (!NameKey.isSameName(words.get(i), other.words.get(i))) {
          return false;
        }
      }
      Gender gender = name.gender();
      return gender.isCompatibleWith(other.name.gender()) && name.isSameGeneration(other.name);
    }
  }
}

package org.onrecord.annotate.coreference;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Part;
import org.onrecord.text.Gender;
import org.onrecord.text.PersonName;

/**
 * The names in an article: full names, and the referents of short ones. Caches lookups, so it is
 * not thread-safe; the names do not change after construction.
 */
public final class ArticleNames {

  /**
   * A mention of a name.
   *
   * @param part the part of the article
   * @param offset the UTF-16 offset of its start, titles included
   * @param name the name, titles included
   */
  record NameMention(Part part, int offset, PersonName name) {}

  private static final int MAX_NAME_WORDS = 4;

  private final ImmutableList<NameMention> mentions;
  private final FullNameIndex fullNames;
  private final OfficeHolders offices;
  private final Map<String, Gender> genders = new HashMap<>();

  /** Cache of {@link #fullest}: each pronoun asks for the same names. */
  private final Map<PersonName, String> fullest = new HashMap<>();

  private ArticleNames(List<NameMention> mentions, OfficeHolders offices) {
    this.offices = offices;
    this.mentions =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(NameMention::part).thenComparing(NameMention::offset), mentions);
    Multiset<String> counts = HashMultiset.create();
    List<String> names = new ArrayList<>();
    for (NameMention named : mentions) {
      int words = named.name().given().size() + 1;
      if (words >= 2 && words <= MAX_NAME_WORDS) {
        String full = named.name().withoutTitles();
        if (counts.add(full, 1) == 0) {
          names.add(full);
        }
      }
    }
    Map<String, Double> weights = new HashMap<>();
    names.forEach(full -> weights.put(full, weight(full, counts)));
    names.sort(Comparator.comparing(weights::get, Comparator.reverseOrder()));
    fullNames = FullNameIndex.of(names);
    for (NameMention named : mentions) {
      Gender gender = named.name().gender();
      if (gender != Gender.UNKNOWN) {
        genders.putIfAbsent(fullest(named.name()), gender);
      }
    }
  }

  static ArticleNames of(List<NameMention> mentions, OfficeHolders offices) {
    return new ArticleNames(mentions, offices);
  }

  /** The full names mentioned in {@code [start, end)} of a part. */
  List<String> namedIn(Part part, int start, int end) {
    return mentions.subList(firstFrom(part, start), firstFrom(part, end)).stream()
        .map(named -> fullest(named.name()))
        .toList();
  }

  /** The number of the first mention at or after an offset. */
  private int firstFrom(Part part, int at) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      NameMention named = mentions.get(middle);
      boolean before =
          named.part().compareTo(part) < 0 || named.part() == part && named.offset() < at;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  /** The fullest form of the name that {@code name} refers to, without titles. */
  String fullest(PersonName name) {
    return fullest.computeIfAbsent(
        name, any -> fullNames.fullNameOf(any).orElseGet(any::withoutTitles));
  }

  /**
   * The gender suggested by the titles and given names of a full name, or of a given name alone.
   */
  Gender gender(String full) {
    return genders.containsKey(full) ? genders.get(full) : PersonName.genderOfGivenName(full);
  }

  /** The full name of the holder of an office: "the mayor". */
  Optional<String> holder(List<String> description) {
    return offices.holder(description).map(this::fullest);
  }

  /** Whether the article names a holder of an office. */
  boolean hasHolder(List<String> description) {
    return offices.hasHolder(description);
  }

  private static double weight(String full, Multiset<String> counts) {
    boolean person = PersonName.of(full).firstGiven().map(PersonName::isGivenName).orElse(false);
    return (person ? 1e6 : 0) + counts.count(full);
  }
}

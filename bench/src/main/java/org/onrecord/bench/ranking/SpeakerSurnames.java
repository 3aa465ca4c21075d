package org.onrecord.bench.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.Map;
import java.util.Set;
import org.onrecord.engine.schema.Analyzers;
import org.onrecord.text.NameGroups;
import org.onrecord.text.PersonName;

/** Who bears which surname, among the speakers of an index. */
final class SpeakerSurnames {

  private static final int MIN_LENGTH = 2;

  /** The names with a given name that have a surname. */
  private final SetMultimap<String, String> bearers;

  private final NameGroups groups;

  private SpeakerSurnames(SetMultimap<String, String> bearers, NameGroups groups) {
    this.bearers = bearers;
    this.groups = groups;
  }

  /**
   * @param quotesBySpeaker how many quotes are by whom
   * @param people the names that articles take for people's
   */
  static SpeakerSurnames of(Map<String, Long> quotesBySpeaker, Set<String> people) {
    SetMultimap<String, String> bearers = TreeMultimap.create();
    for (String name : quotesBySpeaker.keySet()) {
      PersonName person = PersonName.of(name);
      boolean isFullName =
          people.contains(name)
              && Character.isUpperCase(name.codePointAt(0))
              && !person.given().isEmpty()
              && PersonName.isGivenName(person.given().get(0))
              && Character.isUpperCase(person.family().codePointAt(0));
      if (isFullName && surname(name).length() >= MIN_LENGTH) {
        bearers.put(surname(name), name);
      }
    }
    return new SpeakerSurnames(bearers, NameGroups.of(quotesBySpeaker));
  }

  /** The surname of a name, in the form in which words of names are compared. */
  private static String surname(String name) {
    return String.join(" ", Analyzers.terms(Analyzers.names(), PersonName.of(name).family()));
  }

  ImmutableList<String> surnames() {
    return ImmutableList.copyOf(bearers.keySet());
  }

  /** Whether a speaker has this surname, as it is spelt. */
  boolean isBorneBy(String surname, String speaker) {
    return surname(speaker).equals(surname);
  }

  /** The names that are joined to one of the bearers' and have the surname in another spelling. */
  ImmutableSet<String> joinedSpellings(String surname) {
    ImmutableSet.Builder<String> spellings = ImmutableSet.builder();
    for (String bearer : bearers.get(surname)) {
      groups.variants(bearer).stream()
          .filter(name -> !isBorneBy(surname, name))
          .forEach(spellings::add);
    }
    return spellings.build();
  }

  /** Whether a speaker has this surname, or a name that is joined to a bearer's. */
  boolean isAnswer(String surname, String speaker) {
    return isBorneBy(surname, speaker) || joinedSpellings(surname).contains(speaker);
  }
}

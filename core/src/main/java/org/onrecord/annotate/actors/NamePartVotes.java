package org.onrecord.annotate.actors;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.Set;
import org.onrecord.model.Actor.Kind;
import org.onrecord.text.NameKey;
import org.onrecord.text.PersonName;
import org.onrecord.text.Places;

/**
 * Votes for single words from longer names in the article: "Abbas Araghchi" makes "Araghchi" a
 * person, and "Aragchi" too; "Northline Ferries" makes "Northline" an organization.
 */
final class NamePartVotes {

  private static final int SURNAME_VOTES = 12;
  private static final int SURNAME_OR_TOWN_VOTES = 6;
  private static final int SHORT_FORM_VOTES = 3;
  private static final int PART_VOTES = 2;
  private static final int MAX_SPELLINGS = 8;

  private final SetMultimap<String, String> surnames = LinkedHashMultimap.create();
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> organizations = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  /** Adds a name of several words. */
  void add(NameCandidate name, Kind kind) {
    switch (kind) {
      case PERSON -> {
        PersonName person = PersonName.of(name.words());
        surnames.put(NameKey.of(person.family()).skeleton(), person.family());
        person.firstGiven().ifPresent(givenNames::add);
      }
      case ORGANIZATION -> {
        organizations.add(Acronyms.of(name.words()));
        if (NameWordLists.isOrganizationHead(name.last())) {
          organizations.add(name.first().text());
          organizations.add(name.last().text());
        } else {
          places.add(name.last().text());
        }
      }
      case PLACE -> {}
    }
  }

  /**
   * Adds the votes for {@code word} to {@code scores}. A surname or short form votes at each
   * mention, as the tagger does.
   */
  void vote(String word, int mentions, KindVotes scores) {
    if (isSurname(word)) {
      boolean town = NameWordLists.isTown(word) || Places.find(word).isPresent();
      scores.add(Kind.PERSON, town ? SURNAME_OR_TOWN_VOTES : SURNAME_VOTES * mentions);
    } else if (givenNames.contains(word)) {
      scores.add(Kind.PERSON, PART_VOTES);
    } else if (organizations.contains(word.replace(".", ""))) {
      scores.add(Kind.ORGANIZATION, SHORT_FORM_VOTES * mentions);
    } else if (places.contains(word)) {
      scores.add(Kind.PLACE, PART_VOTES);
    }
  }

  private boolean isSurname(String word) {
    Set<String> alike = surnames.get(NameKey.of(word).skeleton());
    return alike.contains(word)
        || alike.stream().limit(MAX_SPELLINGS).anyMatch(name -> NameKey.isSameName(name, word));
  }
}

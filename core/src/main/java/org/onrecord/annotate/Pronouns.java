package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Part;
import org.onrecord.text.Gender;

/**
 * Finds whom "he" and "she" mean: a person named before, near, as a subject, of that gender, and
 * best the one who spoke last. Remembers who spoke, so it must be asked in the order of the text.
 */
final class Pronouns {

  /** How many names before a pronoun are looked at. */
  private static final int REACH = 25;

  /** How many names before a pronoun are passed in search of such as fit. */
  private static final int FARTHEST = 400;

  private static final double DISTANCE = 1 / 500.0;
  private static final double SUBJECT = .7;
  private static final double SAME_GENDER = .4;
  private static final double SPOKE_LAST = .4;
  private static final double SPOKE_LAST_OF_GENDER = .2;

  private final Roster roster;
  private final Set<String> persons = new HashSet<>();
  private final Map<Gender, String> lastOfGender = new HashMap<>();
  private @Nullable String last;

  Pronouns(Roster roster) {
    this.roster = roster;
  }

  /** Tells that {@code full} is a person, whatever the name looks like. */
  void isPerson(String full) {
    persons.add(full);
  }

  /** Tells who spoke. */
  void spoke(String full) {
    last = full;
    Gender gender = roster.gender(full);
    if (gender != Gender.UNKNOWN) {
      lastOfGender.put(gender, full);
    }
  }

  /** The full name of whom a pronoun of {@code gender} means at offset {@code at} of a part. */
  Optional<String> resolve(Gender gender, Part part, int at) {
    String best = null;
    double bestScore = 0;
    ImmutableList<Named> mentions = roster.mentionsBefore(part, at);
    int looked = 0;
    int farthest = Math.max(0, mentions.size() - FARTHEST);
    for (int i = mentions.size() - 1; i >= farthest && looked < REACH; i--) {
      Named named = mentions.get(i);
      String full = roster.fullest(named.name());
      if (named.quoted() || !mayBe(full, gender)) {
        continue;
      }
      looked++;
      double score = score(full, gender, named.subject()) - (at - named.start()) * DISTANCE;
      if (best == null || score > bestScore) {
        best = full;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best != null ? best : lastOfGender.get(gender));
  }

  private boolean mayBe(String full, Gender gender) {
    Gender known = roster.gender(full);
    return known != Gender.UNKNOWN
        ? known.fits(gender)
        : persons.contains(full) || roster.isLikelyPerson(full);
  }

  private double score(String full, Gender gender, boolean subject) {
    return (subject ? SUBJECT : 0)
        + (roster.gender(full) == gender ? SAME_GENDER : 0)
        + (full.equals(last) ? SPOKE_LAST : 0)
        + (full.equals(lastOfGender.get(gender)) ? SPOKE_LAST_OF_GENDER : 0);
  }
}

package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Actor;
import org.onrecord.text.Gender;

/**
 * Whom an article has spoken of so far, and how long ago: those whom a pronoun may mean. Not
 * thread-safe; each question costs the same, however many they are.
 */
final class Cast {

  private static final int MOST_CANDIDATES = 12;

  /** How many who do not fit are passed in search of candidates. */
  private static final int FARTHEST = 40;

  /** By name; whom the article spoke of last comes last. */
  private final SequencedMap<String, Figure> entities = new LinkedHashMap<>();

  private final Map<Gender, String> lastSpeakers = new EnumMap<>(Gender.class);
  private @Nullable String lastSpeaker;
  private int sentence;
  private int paragraph;

  void beginParagraph() {
    paragraph++;
  }

  void beginSentence() {
    sentence++;
  }

  /** Takes down that the sentence names a figure. */
  void named(String name, Gender gender, Optional<Actor.Kind> kind) {
    entities.computeIfAbsent(name, n -> new Figure(n, gender)).named(kind);
  }

  /** Takes down that the sentence speaks of a figure that was named, by whatever words. */
  void spokenOf(String name, boolean asSubject) {
    Figure entity = entities.remove(name);
    if (entity != null) {
      entity.spokenOf(sentence, paragraph, asSubject);
      entities.put(name, entity);
    }
  }

  /** Takes down that a figure says something, who may also be known to be of {@code gender}. */
  void says(String name, Gender gender) {
    Figure entity = entities.get(name);
    Gender known = gender == Gender.UNKNOWN && entity != null ? entity.gender() : gender;
    lastSpeaker = name;
    if (known != Gender.UNKNOWN) {
      lastSpeakers.put(known, name);
    }
  }

  /**
   * Whom a pronoun of {@code gender} may mean, the one last spoken of first.
   *
   * @param inQuotes whom the quotes of its sentence name
   * @param after whom the sentence names after it
   */
  ImmutableList<Judge.Candidate> candidates(
      Gender gender, Set<String> inQuotes, Set<String> after) {
    ImmutableList.Builder<Judge.Candidate> candidates = ImmutableList.builder();
    int found = 0;
    int passed = 0;
    for (Figure entity : entities.sequencedValues().reversed()) {
      if (entity.gender().fits(gender) && !entity.isThing()) {
        double[] features = features(entity, gender);
        features[Clue.NEAREST.ordinal()] = value(found == 0);
        features[Clue.NAMED_IN_QUOTE.ordinal()] = value(inQuotes.contains(entity.name()));
        features[Clue.NAMED_AFTER.ordinal()] = value(after.contains(entity.name()));
        candidates.add(new Judge.Candidate(entity.name(), ImmutableDoubleArray.copyOf(features)));
        found++;
      }
      passed++;
      if (found == MOST_CANDIDATES || passed == FARTHEST) {
        break;
      }
    }
    return candidates.build();
  }

  private double[] features(Figure entity, Gender gender) {
    String name = entity.name();
    double[] features = new double[Clue.values().length];
    features[Clue.SENTENCES.ordinal()] = Math.log1p(sentence - entity.sentence());
    features[Clue.PARAGRAPHS.ordinal()] = Math.log1p(paragraph - entity.paragraph());
    features[Clue.SPOKE_LAST.ordinal()] = value(name.equals(lastSpeaker));
    features[Clue.SPOKE_LAST_OF_GENDER.ordinal()] = value(name.equals(lastSpeakers.get(gender)));
    features[Clue.SUBJECT.ordinal()] = value(entity.subject() >= sentence - 1);
    features[Clue.KNOWN_GENDER.ordinal()] =
        value(entity.gender() == gender && gender != Gender.UNKNOWN);
    features[Clue.PERSON.ordinal()] = value(entity.isPerson());
    features[Clue.ONE_WORD.ordinal()] = value(name.indexOf(' ') < 0);
    return features;
  }

  private static double value(boolean holds) {
    return holds ? 1 : 0;
  }
}

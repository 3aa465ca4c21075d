package org.onrecord.annotate.coreference;

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
final class DiscourseModel {

  private static final int MAX_CANDIDATES = 12;

  /** How many who do not fit are passed in search of candidates. */
  private static final int MAX_SCANNED = 40;

  /** By name; whom the article spoke of last comes last. */
  private final SequencedMap<String, DiscourseEntity> entities = new LinkedHashMap<>();

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
  void addName(String name, Gender gender, Optional<Actor.Kind> kind) {
    entities.computeIfAbsent(name, n -> new DiscourseEntity(n, gender)).addName(kind);
  }

  /** Takes down that the sentence speaks of a figure that was named, by whatever words. */
  void addMention(String name, boolean asSubject) {
    DiscourseEntity entity = entities.remove(name);
    if (entity != null) {
      entity.addMention(sentence, paragraph, asSubject);
      entities.put(name, entity);
    }
  }

  /** Takes down that a figure says something, who may also be known to be of {@code gender}. */
  void addSpeech(String name, Gender gender) {
    DiscourseEntity entity = entities.get(name);
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
  ImmutableList<PronounResolver.Candidate> candidates(
      Gender gender, Set<String> inQuotes, Set<String> after) {
    ImmutableList.Builder<PronounResolver.Candidate> candidates = ImmutableList.builder();
    int found = 0;
    int passed = 0;
    for (DiscourseEntity entity : entities.sequencedValues().reversed()) {
      if (entity.gender().isCompatibleWith(gender) && !entity.isNonPerson()) {
        double[] features = features(entity, gender);
        features[AntecedentFeature.NEAREST.ordinal()] = asNumber(found == 0);
        features[AntecedentFeature.NAMED_IN_QUOTE.ordinal()] =
            asNumber(inQuotes.contains(entity.name()));
        features[AntecedentFeature.NAMED_AFTER.ordinal()] = asNumber(after.contains(entity.name()));
        candidates.add(
            new PronounResolver.Candidate(entity.name(), ImmutableDoubleArray.copyOf(features)));
        found++;
      }
      passed++;
      if (found == MAX_CANDIDATES || passed == MAX_SCANNED) {
        break;
      }
    }
    return candidates.build();
  }

  private double[] features(DiscourseEntity entity, Gender gender) {
    String name = entity.name();
    double[] features = new double[AntecedentFeature.values().length];
    features[AntecedentFeature.SENTENCES.ordinal()] = Math.log1p(sentence - entity.lastSentence());
    features[AntecedentFeature.PARAGRAPHS.ordinal()] =
        Math.log1p(paragraph - entity.lastParagraph());
    features[AntecedentFeature.SPOKE_LAST.ordinal()] = asNumber(name.equals(lastSpeaker));
    features[AntecedentFeature.SPOKE_LAST_OF_GENDER.ordinal()] =
        asNumber(name.equals(lastSpeakers.get(gender)));
    features[AntecedentFeature.SUBJECT.ordinal()] =
        asNumber(entity.lastSubjectSentence() >= sentence - 1);
    features[AntecedentFeature.KNOWN_GENDER.ordinal()] =
        asNumber(entity.gender() == gender && gender != Gender.UNKNOWN);
    features[AntecedentFeature.PERSON.ordinal()] = asNumber(entity.isPerson());
    features[AntecedentFeature.ONE_WORD.ordinal()] = asNumber(name.indexOf(' ') < 0);
    return features;
  }

  private static double asNumber(boolean holds) {
    return holds ? 1 : 0;
  }
}

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
 * The entities mentioned so far, by recency: the candidate antecedents of a pronoun. Not
 * thread-safe; each query takes constant time.
 */
final class DiscourseModel {

  private static final int MAX_CANDIDATES = 12;

  /** The maximum number of non-matching entities that are skipped. */
  private static final int MAX_SCANNED = 40;

  /** By name, most recently mentioned last. */
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

  /** Records that the sentence names an entity. */
  void addName(String name, Gender gender, Optional<Actor.Kind> kind) {
    entities.computeIfAbsent(name, n -> new DiscourseEntity(n, gender)).addName(kind);
  }

  /** Records any mention of a known entity. */
  void addMention(String name, boolean asSubject) {
    DiscourseEntity entity = entities.remove(name);
    if (entity != null) {
      entity.addMention(sentence, paragraph, asSubject);
      entities.put(name, entity);
    }
  }

  /** Records that a pronoun of {@code gender} refers to an entity with some probability. */
  void addPronoun(String name, Gender gender, double confidence) {
    DiscourseEntity entity = entities.get(name);
    if (entity != null) {
      entity.addPronoun(gender, confidence);
    }
  }

  /** Records that an entity speaks; its gender may be known. */
  void addSpeech(String name, Gender gender) {
    DiscourseEntity entity = entities.get(name);
    Gender resolvedGender = gender == Gender.UNKNOWN && entity != null ? entity.gender() : gender;
    lastSpeaker = name;
    if (resolvedGender != Gender.UNKNOWN) {
      lastSpeakers.put(resolvedGender, name);
    }
  }

  /**
   * The candidate antecedents of a pronoun of {@code gender}, most recent first.
   *
   * @param inQuotes names inside the sentence's quotes
   * @param after names after the pronoun
   */
  ImmutableList<PronounResolver.Candidate> candidates(
      Gender gender, Set<String> inQuotes, Set<String> after) {
    ImmutableList.Builder<PronounResolver.Candidate> candidates = ImmutableList.builder();
    int found = 0;
    int passed = 0;
    for (DiscourseEntity entity : entities.sequencedValues().reversed()) {
      if (entity.gender().isCompatibleWith(gender) && entity.mayBePerson()) {
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

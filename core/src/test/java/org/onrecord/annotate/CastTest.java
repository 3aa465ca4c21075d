package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor.Kind;
import org.onrecord.text.Gender;

/** Whom a pronoun may mean, and the features of each candidate. */
class CastTest {

  private final Cast model = new Cast();

  @BeforeEach
  void begin() {
    model.beginParagraph();
    model.beginSentence();
  }

  private void mention(String name, Gender gender, boolean asSubject) {
    model.named(name, gender, Optional.empty());
    model.spokenOf(name, asSubject);
  }

  private ImmutableList<Judge.Candidate> candidates(Gender gender) {
    return model.candidates(gender, Set.of(), Set.of());
  }

  private double feature(String name, Clue feature) {
    return feature(candidates(Gender.FEMALE), name, feature);
  }

  private static double feature(
      ImmutableList<Judge.Candidate> candidates, String name, Clue feature) {
    return candidates.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .features()
        .get(feature.ordinal());
  }

  @Test
  void whoWasMentionedLastComesFirst() {
    mention("Mira Lund", Gender.FEMALE, false);
    mention("Ada Roe", Gender.FEMALE, false);
    assertThat(candidates(Gender.FEMALE))
        .extracting(Judge.Candidate::name)
        .containsExactly("Ada Roe", "Mira Lund");
    model.spokenOf("Mira Lund", false);
    assertThat(candidates(Gender.FEMALE))
        .extracting(Judge.Candidate::name)
        .containsExactly("Mira Lund", "Ada Roe");
  }

  @Test
  void aPronounDoesNotMeanTheOtherGender() {
    mention("Mira Lund", Gender.FEMALE, false);
    mention("Tom Fenn", Gender.MALE, false);
    mention("Kess Vane", Gender.UNKNOWN, false);
    assertThat(candidates(Gender.FEMALE))
        .extracting(Judge.Candidate::name)
        .containsExactly("Kess Vane", "Mira Lund");
  }

  @Test
  void placesAndOrganizationsAreNoCandidates() {
    model.named("Varnholm", Gender.UNKNOWN, Optional.of(Kind.PLACE));
    model.spokenOf("Varnholm", false);
    model.named("Fenn Institute", Gender.UNKNOWN, Optional.of(Kind.ORGANIZATION));
    model.spokenOf("Fenn Institute", false);
    assertThat(candidates(Gender.MALE)).isEmpty();
  }

  @Test
  void whatMostMentionsNameDecidesBetweenPersonAndThing() {
    model.named("Lund", Gender.UNKNOWN, Optional.of(Kind.PLACE));
    model.named("Lund", Gender.UNKNOWN, Optional.of(Kind.PERSON));
    model.spokenOf("Lund", false);
    assertThat(feature("Lund", Clue.PERSON)).isZero();
    model.named("Lund", Gender.UNKNOWN, Optional.of(Kind.PERSON));
    assertThat(feature("Lund", Clue.PERSON)).isOne();
  }

  @Test
  void distancesAreLogarithmsOfSentencesAndParagraphsSinceTheLastMention() {
    mention("Mira Lund", Gender.FEMALE, false);
    model.beginSentence();
    model.beginParagraph();
    model.beginSentence();
    assertThat(feature("Mira Lund", Clue.SENTENCES)).isCloseTo(Math.log(3), within(1e-9));
    assertThat(feature("Mira Lund", Clue.PARAGRAPHS)).isCloseTo(Math.log(2), within(1e-9));
    model.spokenOf("Mira Lund", false);
    assertThat(feature("Mira Lund", Clue.SENTENCES)).isZero();
    assertThat(feature("Mira Lund", Clue.PARAGRAPHS)).isZero();
  }

  @Test
  void onlyTheFirstCandidateIsTheNearest() {
    mention("Mira Lund", Gender.FEMALE, false);
    mention("Ada Roe", Gender.FEMALE, false);
    mention("Tom Fenn", Gender.MALE, false);
    assertThat(feature("Ada Roe", Clue.NEAREST)).isOne();
    assertThat(feature("Mira Lund", Clue.NEAREST)).isZero();
  }

  @Test
  void aSubjectCountsInItsOwnSentenceAndTheNext() {
    mention("Mira Lund", Gender.FEMALE, true);
    assertThat(feature("Mira Lund", Clue.SUBJECT)).isOne();
    model.beginSentence();
    model.spokenOf("Mira Lund", false);
    assertThat(feature("Mira Lund", Clue.SUBJECT)).isOne();
    model.beginSentence();
    assertThat(feature("Mira Lund", Clue.SUBJECT)).isZero();
  }

  @Test
  void theLastSpeakerIsKnownAlsoByGender() {
    mention("Mira Lund", Gender.FEMALE, false);
    mention("Ada Roe", Gender.FEMALE, false);
    mention("Tom Fenn", Gender.MALE, false);
    model.says("Mira Lund", Gender.UNKNOWN);
    assertThat(feature("Mira Lund", Clue.SPOKE_LAST)).isOne();
    assertThat(feature("Ada Roe", Clue.SPOKE_LAST)).isZero();
    model.says("Tom Fenn", Gender.UNKNOWN);
    assertThat(feature("Mira Lund", Clue.SPOKE_LAST)).isZero();
    assertThat(feature("Mira Lund", Clue.SPOKE_LAST_OF_GENDER)).isOne();
    assertThat(feature("Ada Roe", Clue.SPOKE_LAST_OF_GENDER)).isZero();
  }

  @Test
  void aPronounTellsTheGenderOfASpeakerWhoseNameDoesNot() {
    mention("Kess Vane", Gender.UNKNOWN, false);
    model.says("Kess Vane", Gender.FEMALE);
    assertThat(feature("Kess Vane", Clue.SPOKE_LAST_OF_GENDER)).isOne();
    assertThat(feature(candidates(Gender.MALE), "Kess Vane", Clue.SPOKE_LAST_OF_GENDER)).isZero();
  }

  @Test
  void aKnownGenderCountsMoreThanNone() {
    mention("Mira Lund", Gender.FEMALE, false);
    mention("Kess Vane", Gender.UNKNOWN, false);
    assertThat(feature("Mira Lund", Clue.KNOWN_GENDER)).isOne();
    assertThat(feature("Kess Vane", Clue.KNOWN_GENDER)).isZero();
    assertThat(feature(candidates(Gender.UNKNOWN), "Kess Vane", Clue.KNOWN_GENDER)).isZero();
  }

  @Test
  void aNameOfOneWordIsMarkedAsSuch() {
    mention("Lund", Gender.FEMALE, false);
    mention("Ada Roe", Gender.FEMALE, false);
    assertThat(feature("Lund", Clue.ONE_WORD)).isOne();
    assertThat(feature("Ada Roe", Clue.ONE_WORD)).isZero();
  }

  @Test
  void namesInQuotesAndAfterThePronounAreMarkedAsSuch() {
    mention("Mira Lund", Gender.FEMALE, false);
    mention("Ada Roe", Gender.FEMALE, false);
    ImmutableList<Judge.Candidate> candidates =
        model.candidates(Gender.FEMALE, Set.of("Mira Lund"), Set.of("Ada Roe"));
    assertThat(feature(candidates, "Mira Lund", Clue.NAMED_IN_QUOTE)).isOne();
    assertThat(feature(candidates, "Ada Roe", Clue.NAMED_IN_QUOTE)).isZero();
    assertThat(feature(candidates, "Mira Lund", Clue.NAMED_AFTER)).isZero();
    assertThat(feature(candidates, "Ada Roe", Clue.NAMED_AFTER)).isOne();
  }

  @Test
  void aNameThatWasNeverIntroducedIsNotRemembered() {
    model.spokenOf("Mira Lund", true);
    assertThat(candidates(Gender.FEMALE)).isEmpty();
  }

  @Test
  void candidatesAreTwelveAtMost() {
    for (int i = 0; i < 20; i++) {
      mention("Mira Lund " + i, Gender.FEMALE, false);
    }
    assertThat(candidates(Gender.FEMALE))
        .hasSize(12)
        .extracting(Judge.Candidate::name)
        .startsWith("Mira Lund 19")
        .endsWith("Mira Lund 8");
  }

  @Test
  void whoWasMentionedTooLongAgoIsNoCandidate() {
    mention("Mira Lund", Gender.FEMALE, false);
    for (int i = 0; i < 39; i++) {
      mention("Tom Fenn " + i, Gender.MALE, false);
    }
    assertThat(candidates(Gender.FEMALE)).hasSize(1);
    mention("Tom Fenn 39", Gender.MALE, false);
    assertThat(candidates(Gender.FEMALE)).isEmpty();
  }
}

package org.onrecord.annotate.coreference;

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
class DiscourseModelTest {

  private final DiscourseModel model = new DiscourseModel();

  @BeforeEach
  void begin() {
    model.beginParagraph();
    model.beginSentence();
  }

  private void mention(String name, Gender gender, boolean asSubject) {
    model.addName(name, gender, Optional.empty());
    model.addMention(name, asSubject);
  }

  private ImmutableList<PronounResolver.Candidate> candidates(Gender gender) {
    return model.candidates(gender, Set.of(), Set.of());
  }

  private double feature(String name, AntecedentFeature feature) {
    return feature(candidates(Gender.FEMALE), name, feature);
  }

  private static double feature(
      ImmutableList<PronounResolver.Candidate> candidates, String name, AntecedentFeature feature) {
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
        .extracting(PronounResolver.Candidate::name)
        .containsExactly("Ada Roe", "Mira Lund");
    model.addMention("Mira Lund", false);
    assertThat(candidates(Gender.FEMALE))
        .extracting(PronounResolver.Candidate::name)
        .containsExactly("Mira Lund", "Ada Roe");
  }

  @Test
  void aPronounDoesNotMeanTheOtherGender() {
    mention("Mira Lund", Gender.FEMALE, false);
    mention("Tom Fenn", Gender.MALE, false);
    mention("Kess Vane", Gender.UNKNOWN, false);
    assertThat(candidates(Gender.FEMALE))
        .extracting(PronounResolver.Candidate::name)
        .containsExactly("Kess Vane", "Mira Lund");
  }

  @Test
  void placesAndOrganizationsAreNoCandidates() {
    model.addName("Varnholm", Gender.UNKNOWN, Optional.of(Kind.PLACE));
    model.addMention("Varnholm", false);
    model.addName("Fenn Institute", Gender.UNKNOWN, Optional.of(Kind.ORGANIZATION));
    model.addMention("Fenn Institute", false);
    assertThat(candidates(Gender.MALE)).isEmpty();
  }

  @Test
  void whatMostMentionsNameDecidesBetweenPersonAndThing() {
    model.addName("Lund", Gender.UNKNOWN, Optional.of(Kind.PLACE));
    model.addName("Lund", Gender.UNKNOWN, Optional.of(Kind.PERSON));
    model.addMention("Lund", false);
    assertThat(feature("Lund", AntecedentFeature.PERSON)).isZero();
    model.addName("Lund", Gender.UNKNOWN, Optional.of(Kind.PERSON));
    assertThat(feature("Lund", AntecedentFeature.PERSON)).isOne();
  }

  @Test
  void distancesAreLogarithmsOfSentencesAndParagraphsSinceTheLastMention() {
    mention("Mira Lund", Gender.FEMALE, false);
    model.beginSentence();
    model.beginParagraph();
    model.beginSentence();
    assertThat(feature("Mira Lund", AntecedentFeature.SENTENCES))
        .isCloseTo(Math.log(3), within(1e-9));
    assertThat(feature("Mira Lund", AntecedentFeature.PARAGRAPHS))
        .isCloseTo(Math.log(2), within(1e-9));
    model.addMention("Mira Lund", false);
    assertThat(feature("Mira Lund", AntecedentFeature.SENTENCES)).isZero();
    assertThat(feature("Mira Lund", AntecedentFeature.PARAGRAPHS)).isZero();
  }

  @Test
  void onlyTheFirstCandidateIsTheNearest() {
    mention("Mira Lund", Gender.FEMALE, false);
    mention("Ada Roe", Gender.FEMALE, false);
    mention("Tom Fenn", Gender.MALE, false);
    assertThat(feature("Ada Roe", AntecedentFeature.NEAREST)).isOne();
    assertThat(feature("Mira Lund", AntecedentFeature.NEAREST)).isZero();
  }

  @Test
  void aSubjectCountsInItsOwnSentenceAndTheNext() {
    mention("Mira Lund", Gender.FEMALE, true);
    assertThat(feature("Mira Lund", AntecedentFeature.SUBJECT)).isOne();
    model.beginSentence();
    model.addMention("Mira Lund", false);
    assertThat(feature("Mira Lund", AntecedentFeature.SUBJECT)).isOne();
    model.beginSentence();
    assertThat(feature("Mira Lund", AntecedentFeature.SUBJECT)).isZero();
  }

  @Test
  void theLastSpeakerIsKnownAlsoByGender() {
    mention("Mira Lund", Gender.FEMALE, false);
    mention("Ada Roe", Gender.FEMALE, false);
    mention("Tom Fenn", Gender.MALE, false);
    model.addSpeech("Mira Lund", Gender.UNKNOWN);
    assertThat(feature("Mira Lund", AntecedentFeature.SPOKE_LAST)).isOne();
    assertThat(feature("Ada Roe", AntecedentFeature.SPOKE_LAST)).isZero();
    model.addSpeech("Tom Fenn", Gender.UNKNOWN);
    assertThat(feature("Mira Lund", AntecedentFeature.SPOKE_LAST)).isZero();
    assertThat(feature("Mira Lund", AntecedentFeature.SPOKE_LAST_OF_GENDER)).isOne();
    assertThat(feature("Ada Roe", AntecedentFeature.SPOKE_LAST_OF_GENDER)).isZero();
  }

  @Test
  void aPronounTellsTheGenderOfASpeakerWhoseNameDoesNot() {
    mention("Kess Vane", Gender.UNKNOWN, false);
    model.addSpeech("Kess Vane", Gender.FEMALE);
    assertThat(feature("Kess Vane", AntecedentFeature.SPOKE_LAST_OF_GENDER)).isOne();
    assertThat(
            feature(candidates(Gender.MALE), "Kess Vane", AntecedentFeature.SPOKE_LAST_OF_GENDER))
        .isZero();
  }

  @Test
  void aKnownGenderCountsMoreThanNone() {
    mention("Mira Lund", Gender.FEMALE, false);
    mention("Kess Vane", Gender.UNKNOWN, false);
    assertThat(feature("Mira Lund", AntecedentFeature.KNOWN_GENDER)).isOne();
    assertThat(feature("Kess Vane", AntecedentFeature.KNOWN_GENDER)).isZero();
    assertThat(feature(candidates(Gender.UNKNOWN), "Kess Vane", AntecedentFeature.KNOWN_GENDER))
        .isZero();
  }

  @Test
  void aNameOfOneWordIsMarkedAsSuch() {
    mention("Lund", Gender.FEMALE, false);
    mention("Ada Roe", Gender.FEMALE, false);
    assertThat(feature("Lund", AntecedentFeature.ONE_WORD)).isOne();
    assertThat(feature("Ada Roe", AntecedentFeature.ONE_WORD)).isZero();
  }

  @Test
  void namesInQuotesAndAfterThePronounAreMarkedAsSuch() {
    mention("Mira Lund", Gender.FEMALE, false);
    mention("Ada Roe", Gender.FEMALE, false);
    ImmutableList<PronounResolver.Candidate> candidates =
        model.candidates(Gender.FEMALE, Set.of("Mira Lund"), Set.of("Ada Roe"));
    assertThat(feature(candidates, "Mira Lund", AntecedentFeature.NAMED_IN_QUOTE)).isOne();
    assertThat(feature(candidates, "Ada Roe", AntecedentFeature.NAMED_IN_QUOTE)).isZero();
    assertThat(feature(candidates, "Mira Lund", AntecedentFeature.NAMED_AFTER)).isZero();
    assertThat(feature(candidates, "Ada Roe", AntecedentFeature.NAMED_AFTER)).isOne();
  }

  @Test
  void aNameThatWasNeverIntroducedIsNotRemembered() {
    model.addMention("Mira Lund", true);
    assertThat(candidates(Gender.FEMALE)).isEmpty();
  }

  @Test
  void candidatesAreTwelveAtMost() {
    for (int i = 0; i < 20; i++) {
      mention("Mira Lund " + i, Gender.FEMALE, false);
    }
    assertThat(candidates(Gender.FEMALE))
        .hasSize(12)
        .extracting(PronounResolver.Candidate::name)
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

  @Test
  void whoIsCalledSheIsNotHe() {
    mention("Kess Vane", Gender.UNKNOWN, true);
    model.addPronoun("Kess Vane", Gender.FEMALE, .9);
    assertThat(candidates(Gender.MALE)).isEmpty();
    assertThat(candidates(Gender.FEMALE))
        .extracting(PronounResolver.Candidate::name)
        .containsExactly("Kess Vane");
  }

  @Test
  void aDoubtfulPronounTellsNoGender() {
    mention("Kess Vane", Gender.UNKNOWN, true);
    model.addPronoun("Kess Vane", Gender.FEMALE, .4);
    assertThat(candidates(Gender.MALE)).hasSize(1);
  }

  @Test
  void aWordThatIsNoActorIsNobody() {
    mention("Duration", Gender.UNKNOWN, true);
    mention("Lake Photos", Gender.UNKNOWN, true);
    assertThat(candidates(Gender.MALE)).isEmpty();
  }
}

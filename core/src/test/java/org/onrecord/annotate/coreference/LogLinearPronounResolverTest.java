package org.onrecord.annotate.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Part;
import org.onrecord.model.Span;

class LogLinearPronounResolverTest {

  private static final Span PRONOUN = new Span(Part.BODY, 0, 2);

  private static PronounResolver.Candidate candidate(String name, AntecedentFeature... features) {
    double[] values = new double[AntecedentFeature.values().length];
    for (AntecedentFeature feature : features) {
      values[feature.ordinal()] = 1;
    }
    return new PronounResolver.Candidate(name, ImmutableDoubleArray.copyOf(values));
  }

  private static PronounResolver.Resolution judge(
      List<String> weights, PronounResolver.Candidate... candidates) {
    return new LogLinearPronounResolver(PronounWeights.parse(weights))
        .resolve(PRONOUN, ImmutableList.copyOf(candidates));
  }

  @Test
  void theHighestScoreWins() {
    PronounResolver.Resolution resolution =
        judge(
            List.of("subject\t2", "nearest\t1"),
            candidate("Mira Lund", AntecedentFeature.NEAREST),
            candidate("Ada Roe", AntecedentFeature.SUBJECT));
    assertThat(resolution.name()).isEqualTo("Ada Roe");
    assertThat(resolution.confidence()).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-9));
  }

  @Test
  void weightsOfSeveralFeaturesAddUp() {
    PronounResolver.Resolution resolution =
        judge(
            List.of("subject\t2", "nearest\t1.5", "person\t1.5"),
            candidate("Ada Roe", AntecedentFeature.SUBJECT),
            candidate("Mira Lund", AntecedentFeature.NEAREST, AntecedentFeature.PERSON));
    assertThat(resolution.name()).isEqualTo("Mira Lund");
  }

  @Test
  void aNegativeWeightSpeaksAgainstACandidate() {
    PronounResolver.Resolution resolution =
        judge(
            List.of("named_in_quote\t-3"),
            candidate("Ada Roe", AntecedentFeature.NAMED_IN_QUOTE),
            candidate("Mira Lund"));
    assertThat(resolution.name()).isEqualTo("Mira Lund");
  }

  @Test
  void amongEqualsTheOneMentionedLastWins() {
    PronounResolver.Resolution resolution =
        judge(List.of(), candidate("Mira Lund"), candidate("Ada Roe"));
    assertThat(resolution.name()).isEqualTo("Mira Lund");
    assertThat(resolution.confidence()).isCloseTo(.5, within(1e-9));
  }

  @Test
  void theOnlyCandidateIsCertain() {
    assertThat(
            judge(List.of("subject\t-9"), candidate("Ada Roe", AntecedentFeature.SUBJECT))
                .confidence())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void aWeightOfAnUnknownFeatureIsRefused() {
    assertThatThrownBy(() -> PronounWeights.parse(List.of("colour\t1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("COLOUR");
  }

  @Test
  void theShippedWeightsPreferTheNearSubject() {
    PronounResolver.Resolution resolution =
        LogLinearPronounResolver.DEFAULT.resolve(
            PRONOUN,
            ImmutableList.of(
                candidate("Tom Fenn", AntecedentFeature.NAMED_IN_QUOTE),
                candidate(
                    "Mira Lund",
                    AntecedentFeature.SUBJECT,
                    AntecedentFeature.PERSON,
                    AntecedentFeature.KNOWN_GENDER)));
    assertThat(resolution.name()).isEqualTo("Mira Lund");
  }
}

package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Part;
import org.onrecord.model.Span;

class ClueJudgeTest {

  private static final Span PRONOUN = new Span(Part.BODY, 0, 2);

  private static Judge.Candidate candidate(String name, Clue... features) {
    double[] values = new double[Clue.values().length];
    for (Clue feature : features) {
      values[feature.ordinal()] = 1;
    }
    return new Judge.Candidate(name, ImmutableDoubleArray.copyOf(values));
  }

  private static Judge.Resolution judge(List<String> weights, Judge.Candidate... candidates) {
    return new ClueJudge(PronounWeights.parse(weights))
        .judge(PRONOUN, ImmutableList.copyOf(candidates));
  }

  @Test
  void theHighestScoreWins() {
    Judge.Resolution resolution =
        judge(
            List.of("subject\t2", "nearest\t1"),
            candidate("Mira Lund", Clue.NEAREST),
            candidate("Ada Roe", Clue.SUBJECT));
    assertThat(resolution.name()).isEqualTo("Ada Roe");
    assertThat(resolution.confidence()).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-9));
  }

  @Test
  void weightsOfSeveralFeaturesAddUp() {
    Judge.Resolution resolution =
        judge(
            List.of("subject\t2", "nearest\t1.5", "person\t1.5"),
            candidate("Ada Roe", Clue.SUBJECT),
            candidate("Mira Lund", Clue.NEAREST, Clue.PERSON));
    assertThat(resolution.name()).isEqualTo("Mira Lund");
  }

  @Test
  void aNegativeWeightSpeaksAgainstACandidate() {
    Judge.Resolution resolution =
        judge(
            List.of("named_in_quote\t-3"),
            candidate("Ada Roe", Clue.NAMED_IN_QUOTE),
            candidate("Mira Lund"));
    assertThat(resolution.name()).isEqualTo("Mira Lund");
  }

  @Test
  void amongEqualsTheOneMentionedLastWins() {
    Judge.Resolution resolution = judge(List.of(), candidate("Mira Lund"), candidate("Ada Roe"));
    assertThat(resolution.name()).isEqualTo("Mira Lund");
    assertThat(resolution.confidence()).isCloseTo(.5, within(1e-9));
  }

  @Test
  void theOnlyCandidateIsCertain() {
    assertThat(judge(List.of("subject\t-9"), candidate("Ada Roe", Clue.SUBJECT)).confidence())
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
    Judge.Resolution resolution =
        ClueJudge.SHIPPED.judge(
            PRONOUN,
            ImmutableList.of(
                candidate("Tom Fenn", Clue.NAMED_IN_QUOTE),
                candidate("Mira Lund", Clue.SUBJECT, Clue.PERSON, Clue.KNOWN_GENDER)));
    assertThat(resolution.name()).isEqualTo("Mira Lund");
  }
}

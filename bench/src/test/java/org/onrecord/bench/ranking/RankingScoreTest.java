package org.onrecord.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RankingScoreTest {

  private static final Offset<Double> ROUNDING = within(1e-4);

  @Test
  void theBestOrderScoresOne() {
    RankingScore score = RankingScore.of(List.of("a", "b", "c"), Map.of("a", 3, "b", 1));

    assertThat(score).isEqualTo(new RankingScore(1, 1, 1, 1));
  }

  @Test
  void aRelevantArticleInTheSecondPlaceCountsForLess() {
    RankingScore score = RankingScore.of(List.of("x", "a"), Map.of("a", 1, "b", 1));

    // trec_eval: (1 / log2 3) / (1 + 1 / log2 3), and (1 / 2) / 2.
    assertThat(score.ndcg()).isCloseTo(.3869, ROUNDING);
    assertThat(score.averagePrecision()).isCloseTo(.25, ROUNDING);
    assertThat(score.recall()).isCloseTo(.5, ROUNDING);
    assertThat(score.reciprocalRank()).isCloseTo(.5, ROUNDING);
  }

  @Test
  void nothingFoundScoresNothing() {
    assertThat(RankingScore.of(List.of(), Map.of("a", 1))).isEqualTo(new RankingScore(0, 0, 0, 0));
  }
}

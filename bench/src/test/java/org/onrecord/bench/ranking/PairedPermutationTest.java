package org.onrecord.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PairedPermutationTest {

  @Test
  void theSameFiguresDifferByChance() {
    double[] figures = {.1, .7, .4};

    assertThat(PairedPermutation.p(figures, figures)).isEqualTo(1);
  }

  @Test
  void whatIsBetterEverywhereIsNotSoByChance() {
    double[] better = new double[30];
    Arrays.fill(better, .6);

    assertThat(PairedPermutation.p(better, new double[30])).isLessThan(.001);
  }

  @Test
  void oneDifferenceOfThreeMayBeChance() {
    assertThat(PairedPermutation.p(new double[] {.9, .5, .5}, new double[] {.1, .5, .5}))
        .isEqualTo(1);
  }
}

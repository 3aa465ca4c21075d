package org.onrecord.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {

  @Test
  void aLongTextMayCostALittleMoreACharacter() {
    assertThat(new Growth(List.of(300.0, 310.0, 450.0)).isLinear()).isTrue();
  }

  @Test
  void aLongTextThatCostsTenTimesAsMuchACharacterIsNotLinear() {
    assertThat(new Growth(List.of(900.0, 300.0, 310.0, 3000.0)).isLinear()).isFalse();
  }
}

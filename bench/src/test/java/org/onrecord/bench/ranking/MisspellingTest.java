package org.onrecord.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingTest {

  @ParameterizedTest
  @ValueSource(strings = {"sand", "lund", "dzhalilov", "aaaa", "kolb", "hollander", "roe"})
  void aNameIsChangedTheSameWayEveryTime(String name) {
    String wrong = Misspelling.of(name);

    assertThat(wrong)
        .isNotEqualTo(name)
        .isEqualTo(Misspelling.of(name))
        .startsWith(name.substring(0, 1));
    assertThat(Math.abs(wrong.length() - name.length())).isLessThanOrEqualTo(1);
  }
}

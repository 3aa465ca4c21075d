package org.onrecord.training.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void offsetsGoToUtf16AndBack() {
    CodePoints points = new CodePoints("a🙂b");
    assertThat(points.utf16(2)).isEqualTo(3);
    assertThat(points.points(3)).isEqualTo(2);
    assertThat(points.utf16(3)).isEqualTo(4);
  }
}

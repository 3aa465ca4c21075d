package org.onrecord.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor.Kind;

class BilouLabelsTest {

  @Test
  void aNameGoesOnAsTheKindItBeganAs() {
    int first = BilouLabels.of(Kind.PERSON, 0, 0, 3);
    assertThat(BilouLabels.mayFollow(first, BilouLabels.of(Kind.PERSON, 0, 1, 3))).isTrue();
    assertThat(BilouLabels.mayFollow(first, BilouLabels.of(Kind.PLACE, 0, 2, 3))).isFalse();
    assertThat(BilouLabels.mayFollow(first, BilouLabels.OUTSIDE)).isFalse();
  }

  @Test
  void anythingMayBeginAfterTheEndOfAName() {
    int only = BilouLabels.of(Kind.PLACE, 4, 4, 5);
    assertThat(BilouLabels.begins(only) && BilouLabels.ends(only)).isTrue();
    assertThat(BilouLabels.mayFollow(only, BilouLabels.of(Kind.PERSON, 5, 5, 7))).isTrue();
    assertThat(BilouLabels.mayFollow(only, BilouLabels.of(Kind.PLACE, 4, 6, 7))).isFalse();
  }

  @Test
  void labelsKnowTheirKind() {
    for (Kind kind : Kind.values()) {
      assertThat(BilouLabels.kind(BilouLabels.of(kind, 0, 1, 3))).isEqualTo(kind);
    }
  }
}

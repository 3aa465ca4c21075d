package org.onrecord.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor.Kind;

class LabelsTest {

  @Test
  void aNameGoesOnAsTheKindItBeganAs() {
    int first = Labels.of(Kind.PERSON, 0, 0, 3);
    assertThat(Labels.mayFollow(first, Labels.of(Kind.PERSON, 0, 1, 3))).isTrue();
    assertThat(Labels.mayFollow(first, Labels.of(Kind.PLACE, 0, 2, 3))).isFalse();
    assertThat(Labels.mayFollow(first, Labels.OUTSIDE)).isFalse();
  }

  @Test
  void anythingMayBeginAfterTheEndOfAName() {
    int only = Labels.of(Kind.PLACE, 4, 4, 5);
    assertThat(Labels.begins(only) && Labels.ends(only)).isTrue();
    assertThat(Labels.mayFollow(only, Labels.of(Kind.PERSON, 5, 5, 7))).isTrue();
    assertThat(Labels.mayFollow(only, Labels.of(Kind.PLACE, 4, 6, 7))).isFalse();
  }

  @Test
  void labelsKnowTheirKind() {
    for (Kind kind : Kind.values()) {
      assertThat(Labels.kind(Labels.of(kind, 0, 1, 3))).isEqualTo(kind);
    }
  }
}

package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

  private static final String TEXT = "One ended.” Two goes on,\nThree";

  @Test
  void aPassageFromTheStartOfASentenceNeedsNoEllipsis() {
    assertThat(Sentence.startsAt(TEXT, 0)).isTrue();
    assertThat(Sentence.startsAt(TEXT, TEXT.indexOf("Two"))).isTrue();
    assertThat(Sentence.startsAt(TEXT, TEXT.indexOf("Three"))).isTrue();
  }

  @Test
  void aPassageFromTheMiddleDoes() {
    assertThat(Sentence.startsAt(TEXT, TEXT.indexOf("goes"))).isFalse();
  }

  @Test
  void aPassageToTheEndOfASentenceOrParagraphNeedsNoEllipsis() {
    assertThat(Sentence.endsAt(TEXT, TEXT.indexOf(" Two"))).isTrue();
    assertThat(Sentence.endsAt(TEXT, TEXT.indexOf("\nThree"))).isTrue();
    assertThat(Sentence.endsAt(TEXT, TEXT.length())).isTrue();
  }

  @Test
  void aPassageCutShortDoes() {
    assertThat(Sentence.endsAt(TEXT, TEXT.indexOf(" goes"))).isFalse();
  }
}

package org.onrecord.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceBoundaryTest {

  private static final String TEXT = "One ended.” Two goes on,\nThree";

  @Test
  void aPassageFromTheStartOfASentenceNeedsNoEllipsis() {
    assertThat(SentenceBoundary.startsAt(TEXT, 0)).isTrue();
    assertThat(SentenceBoundary.startsAt(TEXT, TEXT.indexOf("Two"))).isTrue();
    assertThat(SentenceBoundary.startsAt(TEXT, TEXT.indexOf("Three"))).isTrue();
  }

  @Test
  void aPassageFromTheMiddleDoes() {
    assertThat(SentenceBoundary.startsAt(TEXT, TEXT.indexOf("goes"))).isFalse();
  }

  @Test
  void aPassageToTheEndOfASentenceOrParagraphNeedsNoEllipsis() {
    assertThat(SentenceBoundary.endsAt(TEXT, TEXT.indexOf(" Two"))).isTrue();
    assertThat(SentenceBoundary.endsAt(TEXT, TEXT.indexOf("\nThree"))).isTrue();
    assertThat(SentenceBoundary.endsAt(TEXT, TEXT.length())).isTrue();
  }

  @Test
  void aPassageCutShortDoes() {
    assertThat(SentenceBoundary.endsAt(TEXT, TEXT.indexOf(" goes"))).isFalse();
  }
}

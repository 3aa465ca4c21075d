package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void anEscapeSequenceLosesItsEscape() {
    assertThat(Plain.text("\u001B[31mred\u009B0m\u0007")).isEqualTo("\uFFFD[31mred\uFFFD0m\uFFFD");
  }

  @Test
  void lineEndsAndTabsAreSpaces() {
    assertThat(Plain.text("a\r\nb\tc")).isEqualTo("a  b c");
  }

  @Test
  void wordsCannotBeMadeToRunBackwards() {
    assertThat(Plain.text("a\u202Eb\u2066c")).isEqualTo("a\uFFFDb\uFFFDc");
  }

  @Test
  void halfACharacterIsReplacedAndAWholeOneKept() {
    assertThat(Plain.text("\uD83D\uDE00 \uD83D x \uDE00"))
        .isEqualTo("\uD83D\uDE00 \uFFFD x \uFFFD");
  }

  @Test
  void theLengthStaysSoThatOffsetsHold() {
    String text = "“quo\u0000te”\n\u001B]0;title\u0007";
    assertThat(Plain.text(text)).hasSameSizeAs(text);
  }
}

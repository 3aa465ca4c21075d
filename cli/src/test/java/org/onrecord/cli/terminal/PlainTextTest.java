package org.onrecord.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void anEscapeSequenceLosesItsEscape() {
    assertThat(PlainText.sanitize("\u001B[31mred\u009B0m\u0007"))
        .isEqualTo("\uFFFD[31mred\uFFFD0m\uFFFD");
  }

  @Test
  void lineEndsAndTabsAreSpaces() {
    assertThat(PlainText.sanitize("a\r\nb\tc")).isEqualTo("a  b c");
  }

  @Test
  void wordsCannotBeMadeToRunBackwards() {
    assertThat(PlainText.sanitize("a\u202Eb\u2066c")).isEqualTo("a\uFFFDb\uFFFDc");
  }

  @Test
  void halfACharacterIsReplacedAndAWholeOneKept() {
    assertThat(PlainText.sanitize("\uD83D\uDE00 \uD83D x \uDE00"))
        .isEqualTo("\uD83D\uDE00 \uFFFD x \uFFFD");
  }

  @Test
  void theLengthStaysSoThatOffsetsHold() {
    String text = "“quo\u0000te”\n\u001B]0;title\u0007";
    assertThat(PlainText.sanitize(text)).hasSameSizeAs(text);
  }
}

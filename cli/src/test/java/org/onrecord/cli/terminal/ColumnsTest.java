package org.onrecord.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "abc,3",
    "“é”,3",
    "a—b…,4",
    "a\u200Db,2",
    "“e\u0301”,3",
    "e\u0301,1",
    "漢字,4",
    "カタ,4",
    "한글,4",
    "😀,2",
    "Ж,1",
    "ﾊ,1",
    "。,2",
    "⌚,2",
    "©,1"
  })
  void textTakesTheColumnsItsLettersTake(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", // a family
        "\uD83C\uDDF4\uD83C\uDDF2", // a flag
        "\u2764\uFE0F", // a heart, as a picture
        "\uD83D\uDC4D\uD83C\uDFFD" // a thumb, with a skin tone
      })
  void whatIsOneSignTakesTheRoomOfOne(String sign) {
    assertThat(Columns.of(sign)).isEqualTo(2);
    assertThat(Columns.cut(sign + sign, 3)).isEqualTo(sign.length());
  }
}

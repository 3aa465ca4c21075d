package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({"abc,3", "“é”,3", "e\u0301,1", "漢字,4", "カタ,4", "한글,4", "😀,2", "Ж,1", "ﾊ,1", "。,2"})
  void textTakesTheColumnsItsLettersTake(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }
}

package org.onrecord.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrecRunTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "plain.txt,plain.txt",
        "two words,two%20words",
        "no\u00A0break,no%C2%A0break",
        "https://example.org/a%20b,https://example.org/a%20b"
      })
  void whiteSpaceInAnIdIsEncodedAndNothingElse(String id, String encoded) {
    assertThat(TrecRun.encoded(id)).isEqualTo(encoded);
  }
}

package org.onrecord.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the end of the week the dredger had been raised.",
        "By Monday, forty boats were waiting outside the harbour and nobody knew why.",
        "Bystanders watched",
        "By Ines Kolb, who had seen it all before from the quay where she stood that day.",
        "By noon"
      })
  void aSentenceThatBeginsWithByIsNone(String line) {
    assertThat(Byline.of(line)).isEmpty();
  }

  @Test
  void aLoneByIsABylineWithoutNames() {
    assertThat(Byline.of("By"))
        .hasValueSatisfying(
            byline -> {
              assertThat(byline.credit()).isEmpty();
              assertThat(byline.names()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Author: Ines Kolb, Ines Kolb",
    "AUTHOR : Ines Kolb, Ines Kolb",
    "By: Ines Kolb, Ines Kolb",
    "By By Ines Kolb, Ines Kolb"
  })
  void aLabelGoesBeforeACredit(String line, String name) {
    assertThat(Byline.of(line).map(Byline::names))
        .hasValueSatisfying(names -> assertThat(names).containsExactly(name));
  }

  @Test
  void aLabelWithoutColonIsNoneUnlessItHasTwoWords() {
    assertThat(Byline.labelled("Author")).isEmpty();
    assertThat(Byline.labelled("Author:")).contains("");
    assertThat(Byline.labelled("Harbour: the dredger")).isEmpty();
  }

  @Test
  void aNewsAgencyIsABylineThatNamesNobody() {
    assertThat(Byline.of("By Reuters").map(Byline::names))
        .hasValueSatisfying(names -> assertThat(names).isEmpty());
  }

  @Test
  void aLineLongerThanAnyBylineIsNone() {
    assertThat(Byline.of("By Ines Kolb" + ", Harbour Courier".repeat(12))).isEmpty();
  }
}

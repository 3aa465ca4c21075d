package org.onrecord.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldFormsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1772877600",
        "1772877600000",
        "1772877600.0",
        "1772877600000000",
        "20260307",
        "20260307T101500Z",
        "20260307101500",
        "Sat Mar  7 10:00:00 2026",
        "Sat Mar 07 10:00:00 +0000 2026",
        "Sat Mar 07 10:00:00 EST 2026",
        "Sat, 07 Mar 26 10:00:00 GMT",
        "7-Mar-26 10:00",
        "7/Mar/2026:10:00:00 +0000",
        "7 марта 2026",
        "7 mars 2026",
        "7. března 2026",
        "7 Μαρτίου 2026",
        "7 مارس 2026",
        "2026년 3월 7일"
      })
  void aFieldHasItsDateInManyForms(String field) {
    assertThat(DateText.only(field).map(DateText::date)).contains(LocalDate.of(2026, 3, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0001-01-01T00:00:00Z",
        "0000-00-00 00:00:00",
        "1970-01-01T00:00:00Z",
        "-62135596800",
        "12345",
        "null",
        "January 1, 0001"
      })
  void whatStandsForNoDateIsNone(String field) {
    assertThat(DateText.only(field)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tue, 11 Feb 98 11:51 CST", "11-Feb-98 11:51"})
  void aYearOfTwoDigitsIsOfTheLastCenturyFromSeventyOn(String field) {
    assertThat(DateText.only(field).map(DateText::date)).contains(LocalDate.of(1998, 2, 11));
  }
}

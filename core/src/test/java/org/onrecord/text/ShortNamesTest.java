package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {

  private static boolean isShortForm(String name, String full) {
    return ShortNames.isShortForm(PersonName.of(name), PersonName.of(full));
  }

  @ParameterizedTest
  @CsvSource({
    "Lund Morrow, Mira Lund Morrow",
    "Al Sorani, Abu Tarek Al Sorani",
    "Sir Halden, Halden Roe",
    "Xi, Xi Jinping",
    "Peña, Luis Peña Ortiz",
    "Roe, Halden Roe"
  })
  void lastWordsHonouredGivenNamesAndFamilyNamesAreShortForms(String name, String full) {
    assertThat(isShortForm(name, full)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Halden, Halden Roe",
    "Halden Roe, Halden Roe",
    "Halden Roe, Roe",
    "Mira Morrow, Mira Lund Morrow",
    "Anne, Mary Anne Roe",
    "Roe Jr., Halden Lund Roe"
  })
  void otherNamesAreNot(String name, String full) {
    assertThat(isShortForm(name, full)).isFalse();
  }
}

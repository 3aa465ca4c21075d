package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2025,2025-01-01,2025-12-31",
    "2024-02,2024-02-01,2024-02-29",
    "2025-04-19,2025-04-19,2025-04-19"
  })
  void aYearAMonthOrADayIsAPeriod(String text, LocalDate first, LocalDate last) {
    assertThat(new Period.Converter().convert(text)).isEqualTo(new Period(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tomorrow", "25", "2025-13", "2025-02-30", "19/04/2025", "2025-4"})
  void anythingElseIsRefusedWithTheFormsThereAre(String text) {
    assertThatThrownBy(() -> new Period.Converter().convert(text))
        .hasMessage("“" + text + "” is not a date: write 2025, 2025-04 or 2025-04-19");
  }
}

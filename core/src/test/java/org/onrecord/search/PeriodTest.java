package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "2025,2025-01-01,2025-12-31",
    "2024-02,2024-02-01,2024-02-29",
    "2025-04-19,2025-04-19,2025-04-19",
    "0d,2026-03-31,2026-03-31",
    "7d,2026-03-24,2026-03-24",
    "2w,2026-03-17,2026-03-17",
    "1m,2026-02-28,2026-02-28",
    "1y,2025-03-31,2025-03-31",
    "today,2026-03-31,2026-03-31",
    "Yesterday,2026-03-30,2026-03-30"
  })
  void aYearAMonthOrADayIsAPeriodAndADayIsCountedBackFromToday(
      String text, LocalDate first, LocalDate last) {
    assertThat(Period.parse(text, TODAY)).contains(new Period(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tomorrow",
        "25",
        "7",
        "7x",
        "99999y",
        "2025-13",
        "2025-02-30",
        "19/04/2025",
        "2025-4"
      })
  void anythingElseIsNone(String text) {
    assertThat(Period.parse(text, TODAY)).isEmpty();
  }
}

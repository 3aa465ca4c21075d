package org.onrecord.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-04-19                       | 2025-04-19",
        "2025/04/19                       | 2025-04-19",
        "2025.04.19                       | 2025-04-19",
        "2025-4-9                         | 2025-04-09",
        "2025年4月19日                     | 2025-04-19",
        "April 19, 2025                   | 2025-04-19",
        "April 19 2025                    | 2025-04-19",
        "Apr. 19, 2025                    | 2025-04-19",
        "APRIL 19TH, 2025                 |",
        "April 19th, 2025                 | 2025-04-19",
        "Sept. 5, 2024                    | 2024-09-05",
        "Sep 5, 2024                      | 2024-09-05",
        "19 April 2025                    | 2025-04-19",
        "19th of April 2025               | 2025-04-19",
        "19-Apr-2025                      | 2025-04-19",
        "Sat, 19 Apr 2025                 | 2025-04-19",
        "19. April 2025                   | 2025-04-19",
        "3. März 2025                     | 2025-03-03",
        "7. Jänner 2025                   | 2025-01-07",
        "19 avril 2025                    | 2025-04-19",
        "1er août 2024                    | 2024-08-01",
        "19 de abril de 2025              | 2025-04-19",
        "19 de março de 2025              | 2025-03-19",
        "5 Gennaio 2025                   | 2025-01-05",
        "12 mei 2025                      | 2025-05-12",
        "19.04.2025                       | 2025-04-19",
        "06. 01. 2026                     | 2026-01-06",
        "25.4.24                          | 2024-04-25",
        "20/1/2026                        | 2026-01-20",
        "01/20/2026                       | 2026-01-20",
        "05/05/2025                       | 2025-05-05",
        "04/05/2025                       |",
        "2025-02-30                       |",
        "April 31, 2025                   |",
        "April 19                         |",
        "in 2025                          |",
        "Version 1.10.2025.7              |",
        "November 21, 202501747           |",
        "Room 101, 2025                   |",
      })
  void aDateIsReadOrLeftOut(String text, LocalDate date) {
    assertThat(DateText.all(text).stream().map(DateText::date))
        .isEqualTo(date == null ? java.util.List.of() : java.util.List.of(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "May 24, 2026 10:05 am EDT        | 10:05    | -04:00",
        "Aug 08, 2024 4:00 AM EDT         | 04:00    | -04:00",
        "May 24, 2026 at 12:30 p.m. ET    | 12:30    | -04:00",
        "Jan 24, 2026 at 12:30 a.m. ET    | 00:30    | -05:00",
        "2024-02-14T16:15:30Z             | 16:15:30 | Z",
        "2024-02-14 16:15:30.250+02:00    | 16:15:30.250 | +02:00",
        "2024-02-14T16:15:30+0200         | 16:15:30 | +02:00",
        "26.04.2024, 20:44 Uhr            | 20:44    |",
        "26.04.2024, 20.44 Uhr            | 20:44    |",
        "30 August 2023 • 4.45pm          | 16:45    |",
        "12:43, 20 Apr 2026               | 12:43    |",
        "Thu, 14 May 2020 17:55 UTC       | 17:55    | Z",
        "5 March 2025 - 14:02 MEZ         | 14:02    | +01:00",
        "20 May 2024 17:07 IST            | 17:07    |",
        "20 May 2024 25:07                |          |",
        "20 May 2024 13:07 pm             |          |",
        "20 May 2024                      |          |",
      })
  void aTimeStandsBesideItsDate(String text, LocalTime time, ZoneOffset offset) {
    DateText date = DateText.all(text).get(0);
    assertThat(date.time().orElse(null)).isEqualTo(time);
    assertThat(date.offset().orElse(null)).isEqualTo(offset);
  }

  @Test
  void aFieldHoldsOneDateOrNone() {
    assertThat(DateText.only("20250419").map(DateText::date)).contains(LocalDate.of(2025, 4, 19));
    assertThat(DateText.only("2025-04-19 / 2025-04-20")).isEmpty();
    assertThat(DateText.only("next Tuesday")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Posted May 24, 2026 10:05 am EDT",
        "Published: 22:04, 24 May 2026",
        "Harbourtown, 24 May 2026",
        "24 May 2026",
        "Jane Doe · Harbour News · Posted: May 24, 2026 4:00 AM EDT | Last Updated: May 25",
        "Stand: 24.05.2026, 20:44 Uhr",
        "24.05.2026 | 15:54",
        "Updated 25 May 2026, first published 24 May 2026",
      })
  void aLineOfTheHeadGivesTheDate(String line) {
    assertThat(
            DatedLine.of(line, LocalDate.of(2026, 6, 1)).flatMap(found -> found.published().date()))
        .contains(LocalDate.of(2026, 5, 24));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council votes on Saturday, April 19, 2025.",
        "The ferry sank on April 19, 2025, with forty people on board",
        "— Mina Okafor, Port Vale, April 15, 2019",
        "Posted April 19, 2031",
        "Published 4 months ago",
        "Today 5:00 am",
      })
  void aSentenceAndAFutureDayGiveNone(String line) {
    assertThat(DatedLine.of(line, LocalDate.of(2026, 6, 1))).isEmpty();
  }

  @Test
  void aLineWithOnlyAnUpdateIsMarkedAsSuch() {
    assertThat(DatedLine.of("Updated April 19, 2025", LocalDate.of(2026, 6, 1)))
        .hasValueSatisfying(line -> assertThat(line.updated()).isTrue());
  }
}

package org.onrecord.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCaseTest {

  @ParameterizedTest
  @CsvSource({
    "INES KOLB, Ines Kolb",
    "INES O'KOLB-MCROE, Ines O'Kolb-McRoe",
    "McROE INES, McRoe Ines",
    "JD KOLB, JD Kolb",
    "AL KOLB, Al Kolb",
    "J.D. KOLB, J.D. Kolb",
    "INES KOLB III, Ines Kolb III",
    "Ines KOLB, Ines KOLB",
    "Ines MARROW, Ines Marrow",
    "Ines de Kolb, Ines de Kolb",
    "'Ines Kolb,', Ines Kolb",
    "Ines Marrow., Ines Marrow",
    "Ines Kolb Jr., Ines Kolb Jr.",
    "JD, JD"
  })
  void capitalsAreKeptWhereANameHasThem(String written, String name) {
    assertThat(NameCase.of(List.of(written.split(" ")))).isEqualTo(name);
  }
}

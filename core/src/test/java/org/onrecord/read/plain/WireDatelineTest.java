package org.onrecord.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Published;

class WireDatelineTest {

  private static final LocalDate LATEST = LocalDate.of(2026, 6, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PORT VELL, March 7, 2026 (Harbour Wire) - The dredger sank.",
        "PORT VELL, 7 March 2026 — The dredger sank.",
        "PORT VELL (Harbour Wire) 2026-03-07 – The dredger sank.",
        "SAINT-MARE, Mar 7, 2026 - The dredger sank.",
        "Port Vell, March 7, 2026 - The dredger sank.",
        "Saint-Mare, 7 March 2026 (Harbour Wire) – The dredger sank."
      })
  void aCityAndADashGiveTheDateBetween(String paragraph) {
    assertThat(WireDateline.date(paragraph, LATEST))
        .hasValueSatisfying(
            published -> {
              assertThat(published.date()).contains(LocalDate.of(2026, 3, 7));
              assertThat(published.source()).isEqualTo(Published.DateSource.DATELINE);
              assertThat(published.confidence()).isEqualTo(0.7);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PORT VELL, March 7 (Harbour Wire) - The dredger sank.",
        "On Port Vell, March 7, 2026 - The dredger sank.",
        "Port Vell says that on March 7, 2026 - The dredger sank.",
        "PORT VELL, March 7, 2026 The dredger sank.",
        "PORT VELL, March 7, 2026-The dredger sank.",
        "PORT VELL, March 7, 2031 - The dredger sank.",
        "On March 7, 2026 - a Saturday - the dredger sank.",
        ""
      })
  void withoutCityYearOrDashThereIsNoDate(String paragraph) {
    assertThat(WireDateline.date(paragraph, LATEST)).isEmpty();
  }

  @Test
  void aDashFarIntoTheParagraphEndsNoDateline() {
    String paragraph =
        "PORT VELL, March 7, 2026, " + "AND SO ON ".repeat(8) + " - The dredger sank.";
    assertThat(WireDateline.date(paragraph, LATEST)).isEmpty();
  }

  @Test
  void theDateIsKeptAsWritten() {
    assertThat(WireDateline.date("PORT VELL, March 7, 2026 (Harbour Wire) - It sank.", LATEST))
        .map(Published::raw)
        .contains("March 7, 2026");
  }
}

package org.onrecord.read.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.onrecord.read.html.PageClaim;
import org.onrecord.read.plain.DateText;

/**
 * The day on which an article appeared where its newspaper is. Metadata in UTC names the next or
 * the previous day for part of the day; the address and the displayed date do not.
 */
final class LocalDay {

  /** Between UTC-12 and UTC+14, a day begins up to these hours of the UTC day. */
  private static final LocalTime WESTERN_UNTIL = LocalTime.of(12, 0);

  private static final LocalTime EASTERN_FROM = LocalTime.of(10, 0);

  private LocalDay() {}

  /** The local day of a time in UTC, if the page states one that differs and is possible. */
  static Optional<LocalDate> of(DateText date, List<PageClaim> claims) {
    if (date.time().isEmpty() || !date.offset().equals(Optional.of(ZoneOffset.UTC))) {
      return Optional.empty();
    }
    List<LocalDate> stated =
        claims.stream()
            .filter(
                claim ->
                    switch (claim.location()) {
                      case ADDRESS, CLASS, TEXT -> true;
                      default -> false;
                    })
            .flatMap(claim -> DateText.only(claim.value()).stream())
            .map(DateText::date)
            .toList();
    return stated.stream().findFirst().filter(day -> isLocal(day, date.date(), date.time().get()));
  }

  private static boolean isLocal(LocalDate day, LocalDate utc, LocalTime time) {
    return (day.equals(utc.minusDays(1)) && time.isBefore(WESTERN_UNTIL))
        || (day.equals(utc.plusDays(1)) && !time.isBefore(EASTERN_FROM));
  }
}

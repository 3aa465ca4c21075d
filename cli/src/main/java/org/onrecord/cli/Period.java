package org.onrecord.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A year, a month or a day, as the date options take it: from its first day to its last. */
record Period(LocalDate first, LocalDate last) {

  /** Reads {@code 2025}, {@code 2025-04} or {@code 2025-04-19}. */
  static final class Converter implements ITypeConverter<Period> {
    @Override
    public Period convert(String text) {
      try {
        return switch (text.length()) {
          case 4 -> year(Year.parse(text));
          case 7 -> month(YearMonth.parse(text));
          default -> day(LocalDate.parse(text));
        };
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "“" + text + "” is not a date: write 2025, 2025-04 or 2025-04-19");
      }
    }
  }

  private static Period year(Year year) {
    return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  private static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  private static Period day(LocalDate day) {
    return new Period(day, day);
  }
}

package org.onrecord.cli.option;

import java.time.LocalDate;
import org.onrecord.search.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the values of the date options. */
final class PeriodConverter implements ITypeConverter<Period> {

  @Override
  public Period convert(String text) {
    return Period.parse(text, LocalDate.now())
        .orElseThrow(
            () -> new TypeConversionException("“" + text + "” is not a date; use " + Period.FORMS));
  }
}

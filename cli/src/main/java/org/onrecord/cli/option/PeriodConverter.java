package org.onrecord.cli.option;

import java.time.LocalDate;
import org.onrecord.search.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what the date options are given. */
final class PeriodConverter implements ITypeConverter<Period> {

  @Override
  public Period convert(String text) {
    return Period.parse(text, LocalDate.now())
        .orElseThrow(
            () ->
                new TypeConversionException("“" + text + "” is not a date: write " + Period.FORMS));
  }
}

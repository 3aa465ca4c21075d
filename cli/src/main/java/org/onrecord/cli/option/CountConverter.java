package org.onrecord.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a number of 1 or more. */
public final class CountConverter implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String text) {
    try {
      int count = Integer.parseInt(text);
      if (count >= 1) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Rejected below, as 0 is.
    }
    throw new TypeConversionException("“" + text + "” is not a number of 1 or more");
  }
}

package org.onrecord.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many of something are wanted. */
public final class CountConverter implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String text) {
    try {
      int count = Integer.parseInt(text);
      if (count >= 1) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Refused below, as 0 is.
    }
    throw new TypeConversionException("“" + text + "” is not a count: write 1 or more");
  }
}

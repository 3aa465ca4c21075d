package org.onrecord.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a number of at least 0 or 1. */
public final class CountConverter implements ITypeConverter<Integer> {

  private final int least;

  /** A number of 1 or more. */
  public CountConverter() {
    this(1);
  }

  CountConverter(int least) {
    this.least = least;
  }

  @Override
  public Integer convert(String text) {
    try {
      int count = Integer.parseInt(text);
      if (count >= least) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Rejected below, as -1 is.
    }
    throw new TypeConversionException("“" + text + "” is not a number of " + least + " or more");
  }
}

package org.onrecord.cli.option;

/** The value of an option or parameter of a command. */
public interface OptionValue<T> {

  /** The value on the command line, or the default. Available when the command runs. */
  T value();
}

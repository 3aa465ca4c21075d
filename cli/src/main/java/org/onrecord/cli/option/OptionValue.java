package org.onrecord.cli.option;

/** An option or parameter of a command, and what it was given on the command line. */
public interface OptionValue<T> {

  /** What it was given; what its absence means if it was not. Known when the command is called. */
  T value();
}

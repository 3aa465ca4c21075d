package org.onrecord.cli;

/** An option or parameter of a command, and what it was given on the command line. */
interface Given<T> {

  /** What it was given; what its absence means if it was not. Known when the command is called. */
  T value();
}

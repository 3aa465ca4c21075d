package org.onrecord.training.program;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** A benchmark or training program. */
public interface Program {

  /** Its name and arguments. */
  String usage();

  /** What it does, in one line. */
  String purpose();

  /**
   * Runs the program.
   *
   * @throws UsageException if the arguments are invalid
   */
  void run(List<String> arguments, PrintStream out) throws IOException;

  /** The arguments are invalid; the message says why. */
  final class UsageException extends RuntimeException {
    public UsageException(String message) {
      super(message);
    }
  }

  /** Parses a number. */
  static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new UsageException("“" + text + "” is not a number");
    }
  }

  /** Parses an {@code int}. */
  static int integer(String text) {
    long number = number(text);
    if (number != (int) number) {
      throw new UsageException(text + " is too large");
    }
    return (int) number;
  }
}

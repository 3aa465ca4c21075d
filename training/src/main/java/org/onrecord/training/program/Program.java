package org.onrecord.training.program;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** A measuring program. */
public interface Program {

  /** How it is called: its name and arguments. */
  String usage();

  /** What it measures, in one line. */
  String purpose();

  /**
   * Measures and prints.
   *
   * @throws UsageException if the arguments make no sense
   */
  void run(List<String> arguments, PrintStream out) throws IOException;

  /** The arguments make no sense; the message says why. */
  final class UsageException extends RuntimeException {
    public UsageException(String message) {
      super(message);
    }
  }

  /** A number among the arguments. */
  static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new UsageException("“" + text + "” is no number");
    }
  }

  /** A number among the arguments of which there are not too many. */
  static int whole(String text) {
    long number = number(text);
    if (number != (int) number) {
      throw new UsageException(text + " is too many");
    }
    return (int) number;
  }
}

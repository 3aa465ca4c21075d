package org.onrecord.cli;

import java.util.Map;

/**
 * Where results appear.
 *
 * @param width how many columns to fill
 * @param color whether styles show
 */
record Terminal(int width, boolean color) {

  /** When to use colour. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final int USUAL = 80;
  private static final int NARROWEST = 40;

  /** Longer lines are hard to read, however wide the screen. */
  private static final int WIDEST = 100;

  /** File descriptors. */
  private static final String OUT = "1";

  private static final String ERR = "2";

  /** The terminal that the environment describes; {@code AUTO} is colour for a person only. */
  static Terminal of(Map<String, String> environment, Color color) {
    boolean colored =
        switch (color) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              isCapable(environment, OUT) && environment.getOrDefault("NO_COLOR", "").isEmpty();
        };
    return new Terminal(width(environment.getOrDefault("COLUMNS", "")), colored);
  }

  /** Whether standard error is a terminal that can rewrite a line. */
  static boolean isWatched(Map<String, String> environment) {
    return isCapable(environment, ERR);
  }

  /**
   * Whether a file descriptor is a terminal that understands escape sequences. The launcher lists
   * those that are terminals in {@code ONRECORD_TTY}: until Java 22 the JDK can only tell about
   * input and output together.
   */
  private static boolean isCapable(Map<String, String> environment, String descriptor) {
    return environment.getOrDefault("ONRECORD_TTY", "").contains(descriptor)
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  private static int width(String columns) {
    try {
      return Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST);
    } catch (NumberFormatException e) {
      return USUAL;
    }
  }
}

package org.onrecord.cli.terminal;

import com.google.common.collect.ImmutableSet;
import java.util.Map;

/**
 * The capabilities of a terminal.
 *
 * @param width the number of columns to fill
 * @param color whether to print styles
 * @param links whether to print hyperlinks (OSC 8)
 */
public record Terminal(int width, boolean color, boolean links) {

  /** Environment variables set only by terminals that support hyperlinks. */
  private static final ImmutableSet<String> LINK_VARIABLES =
      ImmutableSet.of(
          "VTE_VERSION", "KITTY_WINDOW_ID", "WT_SESSION", "WEZTERM_PANE", "KONSOLE_VERSION");

  private static final ImmutableSet<String> LINK_PROGRAMS =
      ImmutableSet.of("iTerm.app", "vscode", "ghostty", "Hyper", "WezTerm");

  /** Overrides the detection of hyperlinks with 1 or 0, as for other programs. */
  private static final String FORCE_LINKS = "FORCE_HYPERLINK";

  /** When to use colour. */
  public enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final int DEFAULT_WIDTH = 80;
  private static final int MIN_WIDTH = 40;

  /** Longer lines are hard to read. */
  private static final int MAX_WIDTH = 100;

  /** File descriptors. */
  private static final String IN = "0";

  private static final String OUT = "1";

  private static final String ERR = "2";

  public Terminal(int width, boolean color) {
    this(width, color, /* links= */ false);
  }

  /** The terminal described by the environment; {@code AUTO} means colour on a terminal only. */
  public static Terminal of(Map<String, String> environment, Color color) {
    boolean colored =
        switch (color) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              isCapable(environment, OUT) && environment.getOrDefault("NO_COLOR", "").isEmpty();
        };
    return new Terminal(
        width(environment.getOrDefault("COLUMNS", "")), colored, colored && hasLinks(environment));
  }

  private static boolean hasLinks(Map<String, String> environment) {
    String forced = environment.getOrDefault(FORCE_LINKS, "");
    if (!forced.isEmpty()) {
      return !forced.equals("0");
    }
    return isCapable(environment, OUT)
        && (LINK_PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
            || LINK_VARIABLES.stream().anyMatch(environment::containsKey));
  }

  /** Whether input is interactive: standard input and output are terminals. */
  public static boolean isInputTerminal(Map<String, String> environment) {
    return isCapable(environment, IN) && isCapable(environment, OUT);
  }

  /** Whether standard output is a terminal that understands escape sequences. */
  static boolean isOutputTerminal(Map<String, String> environment) {
    return isCapable(environment, OUT);
  }

  /** Whether standard output is a terminal of any kind. */
  public static boolean isOutputConnected(Map<String, String> environment) {
    return isConnected(environment, OUT);
  }

  /** Whether standard error is a terminal that can rewrite a line. */
  public static boolean isErrorTerminal(Map<String, String> environment) {
    return isCapable(environment, ERR);
  }

  /**
   * Whether a file descriptor is a terminal that supports escape sequences. The launcher lists the
   * descriptors that are terminals in {@code ONRECORD_TTY}, because the JDK before 22 can only test
   * input and output together.
   */
  private static boolean isCapable(Map<String, String> environment, String descriptor) {
    return isConnected(environment, descriptor)
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  private static boolean isConnected(Map<String, String> environment, String descriptor) {
    return environment.getOrDefault("ONRECORD_TTY", "").contains(descriptor);
  }

  private static int width(String columns) {
    try {
      return Math.clamp(Integer.parseInt(columns), MIN_WIDTH, MAX_WIDTH);
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }
}

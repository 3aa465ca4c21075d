package org.onrecord.cli.terminal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder where the command keeps what it remembers between runs (XDG base directories). */
public final class StateFolder {

  private StateFolder() {}

  /** The folder of a user, which may not exist; empty if the environment names no home. */
  public static Optional<Path> of(Map<String, String> environment) {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    if (!state.isEmpty()) {
      return Optional.of(Path.of(state, "onrecord"));
    }
    String home = environment.getOrDefault("HOME", "");
    return home.isEmpty()
        ? Optional.empty()
        : Optional.of(Path.of(home, ".local", "state", "onrecord"));
  }
}

package org.onrecord.cli.option;

import org.onrecord.cli.terminal.Console;

/**
 * The environment of a command.
 *
 * @param console the streams and the environment
 * @param indexes opens indexes for commands that only read
 */
public record CommandContext(Console console, IndexOpener indexes) {

  /** The context of a process that runs one command. */
  public CommandContext(Console console) {
    this(console, IndexOpener.SHORT_LIVED);
  }
}

package org.onrecord.cli.option;

import org.onrecord.cli.terminal.Console;

/**
 * What a command is given besides its arguments.
 *
 * @param console the streams and the environment
 * @param indexes opens the index of a command that only searches
 */
public record CommandContext(Console console, IndexOpener indexes) {

  /** Of a process that runs one command. */
  public CommandContext(Console console) {
    this(console, IndexOpener.SHORT_LIVED);
  }
}

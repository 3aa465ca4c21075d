package org.onrecord.cli;

/**
 * What a command is given besides its arguments.
 *
 * @param console the streams and the environment
 * @param indexes opens the index of a command that only searches
 */
record CommandContext(Console console, Indexes indexes) {

  /** Of a process that runs one command. */
  CommandContext(Console console) {
    this(console, Indexes.BRIEF);
  }
}

package org.onrecord.cli;

/** What the command says to the shell. */
final class Exit {

  /** Something was found, or the work is done. */
  static final int DONE = 0;

  /** Nothing was found, or not what should have been. */
  static final int NOTHING_FOUND = 1;

  /** The command line or the query makes no sense. */
  static final int USAGE = 2;

  /** The index is missing, locked, outdated or damaged, or something else stopped the work. */
  static final int FAILED = 3;

  /** Some input could not be read; the rest is done. */
  static final int UNREADABLE = 4;

  /** Somebody pressed Ctrl-C; what was done until then is kept. */
  static final int INTERRUPTED = 130;

  private Exit() {}
}

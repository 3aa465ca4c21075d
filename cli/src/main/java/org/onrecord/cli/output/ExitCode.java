package org.onrecord.cli.output;

/** What the command says to the shell. */
public final class ExitCode {

  /** Something was found, or the work is done. */
  public static final int DONE = 0;

  /** Nothing was found, or not what should have been. */
  public static final int NOTHING_FOUND = 1;

  /** The command line or the query makes no sense. */
  public static final int USAGE = 2;

  /** The index is missing, locked, outdated or damaged, or something else stopped the work. */
  public static final int FAILED = 3;

  /** Some input could not be read; the rest is done. */
  public static final int UNREADABLE = 4;

  /** Somebody pressed Ctrl-C; what was done until then is kept. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}

package org.onrecord.cli.output;

/** The exit codes. */
public final class ExitCode {

  /** Success: something was found, or the work is done. */
  public static final int DONE = 0;

  /** Nothing was found, or a search did not give the expected result. */
  public static final int NOTHING_FOUND = 1;

  /** The command line or the query is invalid. */
  public static final int USAGE = 2;

  /** The index is missing, locked, outdated or damaged, or something else stopped the work. */
  public static final int FAILED = 3;

  /** Some input could not be read; the rest was processed. */
  public static final int UNREADABLE = 4;

  /** Interrupted by Ctrl-C; articles indexed until then are kept. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}

package org.onrecord.cli.command;

import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.terminal.Output;
import org.onrecord.model.OnrecordException;
import org.onrecord.read.UnreadableArticle;

/** Runs a file of queries. Those that fail are reported, and the others go on. */
final class QueryBatch {

  private final CommonOptions options;
  private boolean found;
  private boolean unreadable;

  QueryBatch(CommonOptions options) {
    this.options = options;
  }

  /** Runs one query and returns whether anything was found. */
  interface QueryRunner {
    boolean run(String id, String words);
  }

  /** Runs all queries of a file and returns the exit code. */
  int run(String file, QueryRunner runner) {
    QueryFile.read(
        file,
        options.console().in(),
        new QueryFile.Sink() {
          @Override
          public void query(String id, String words) {
            try {
              found |= runner.run(id, words);
            } catch (Output.Failed e) {
              throw e;
            } catch (OnrecordException e) {
              report(id + ": " + e.getMessage());
            } catch (RuntimeException | StackOverflowError e) {
              report(id + ": unexpected error: " + e + "; please report this");
            }
          }

          @Override
          public void problem(UnreadableArticle problem) {
            report(String.valueOf(problem.getMessage()));
          }
        });
    return unreadable ? ExitCode.UNREADABLE : found ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }

  private void report(String problem) {
    unreadable = true;
    options.console().printMessage(problem);
  }
}

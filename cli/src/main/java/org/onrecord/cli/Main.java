package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Map;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.IndexOpener;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Pager;

/** The process: runs the command with its streams and environment, and exits with its code. */
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code: 0 found or done, 1 nothing found, 2
   * usage or query error, 3 index missing, locked, outdated or damaged, 4 some input unreadable.
   *
   * @param args the name of a command and its options, as after {@code onrecord} in a shell
   */
  public static void main(String[] args) {
    SilentLogging.silence();
    Map<String, String> environment = System.getenv();
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    IndexOpener indexes = createsArchive(environment) ? new CdsTraining() : IndexOpener.SHORT_LIVED;
    int code =
        Pager.isWanted(environment)
            ? new Pager(out, err, environment)
                .run(paged -> run(paged.out(), paged.err(), indexes, args))
            : run(out, err, indexes, args);
    if (code == ExitCode.DONE && indexes instanceof CdsTraining training) {
      training.run();
    }
    System.exit(code);
  }

  /** Whether the launcher is creating a class data archive of the classes that are loaded. */
  private static boolean createsArchive(Map<String, String> environment) {
    return environment.containsKey("ONRECORD_CDS_TRAINING");
  }

  private static int run(OutputStream out, OutputStream err, IndexOpener indexes, String... args) {
    Console console = new Console(System.in, new Output(out), new Output(err), System.getenv());
    return Commands.run(new CommandContext(console, indexes), args);
  }
}

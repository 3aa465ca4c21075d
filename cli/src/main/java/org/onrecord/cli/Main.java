package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Map;

/** The process: hands the command its streams and surroundings, and exits with its code. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Logs.quiet();
    Map<String, String> environment = System.getenv();
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(
        Pager.isWanted(environment)
            ? new Pager(out, err, environment).run(paged -> run(paged.out(), paged.err(), args))
            : run(out, err, args));
  }

  private static int run(OutputStream out, OutputStream err, String... args) {
    return Onrecord.run(
        new Console(System.in, new Output(out), new Output(err), System.getenv()), args);
  }
}

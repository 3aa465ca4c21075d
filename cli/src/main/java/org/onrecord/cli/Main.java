package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** The process: hands the command its streams and surroundings, and exits with its code. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Logs.quiet();
    Output out = new Output(new FileOutputStream(FileDescriptor.out));
    Output err = new Output(new FileOutputStream(FileDescriptor.err));
    System.exit(Onrecord.run(new Console(System.in, out, err, System.getenv()), args));
  }
}

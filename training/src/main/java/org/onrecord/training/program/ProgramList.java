package org.onrecord.training.program;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The programs of a module, which the command line runs by name. */
public final class ProgramList {

  private final String command;
  private final ImmutableMap<String, Program> programs;

  /**
   * @param command the command for usage messages: {@code bench/run}
   */
  public ProgramList(String command, Program... programs) {
    this.command = command;
    this.programs =
        Stream.of(programs)
            .collect(ImmutableMap.toImmutableMap(ProgramList::name, program -> program));
  }

  /** The first word of its usage. */
  private static String name(Program program) {
    return program.usage().split(" ", 2)[0];
  }

  /** Runs a program and exits the process: with 2 for a usage error, otherwise 0. */
  public void main(String... args) throws IOException {
    SilentLogging.silence();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(Arrays.asList(args), out, err));
  }

  /** Runs a program; returns 0, or 2 for a usage error. */
  int run(List<String> args, PrintStream out, PrintStream err) throws IOException {
    Program program = args.isEmpty() ? null : programs.get(args.get(0));
    if (program == null) {
      err.println("usage: " + command + " NAME ARGS");
      for (Map.Entry<String, Program> entry : programs.entrySet()) {
        err.printf("  %-40s %s%n", entry.getValue().usage(), entry.getValue().purpose());
      }
      return 2;
    }
    try {
      program.run(args.subList(1, args.size()), out);
      return 0;
    } catch (Program.UsageException e) {
      err.println(command + ": " + e.getMessage());
      err.println("usage: " + command + " " + program.usage());
      return 2;
    }
  }
}

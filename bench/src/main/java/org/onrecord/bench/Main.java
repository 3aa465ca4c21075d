package org.onrecord.bench;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists the measuring programs and starts one. */
public final class Main {

  private static final ImmutableMap<String, Program> PROGRAMS =
      Stream.of(
              new ActorsProgram(),
              new ArchiveProgram(),
              new CollapseProgram(),
              new CrashProgram(),
              new FlipsProgram(),
              new LabelsProgram(),
              new MakeCorpusProgram(),
              new MicroProgram(),
              new NamesProgram(),
              new NameSearchProgram(),
              new QueryFuzzProgram(),
              new QuotesProgram(),
              new RankingProgram(),
              new ReadersProgram(),
              new ReadingProgram(),
              new SpeedAnnotateProgram(),
              new SpeedProgram(),
              new TrainActorsProgram(),
              new GrammarProgram(),
              new TrainPronounsProgram(),
              new TrainQuotesProgram(),
              new WhoSaidWhatProgram())
          .collect(ImmutableMap.toImmutableMap(Main::name, program -> program));

  private Main() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(Arrays.asList(args), out, err));
  }

  /** The first word of its usage. */
  private static String name(Program program) {
    return program.usage().split(" ", 2)[0];
  }

  /** Runs a program; returns 0, or 2 if it was called wrongly. */
  static int run(List<String> args, PrintStream out, PrintStream err) throws IOException {
    Program program = args.isEmpty() ? null : PROGRAMS.get(args.get(0));
    if (program == null) {
      err.println("usage: bench/run NAME ARGS");
      for (Map.Entry<String, Program> entry : PROGRAMS.entrySet()) {
        err.printf("  %-40s %s%n", entry.getValue().usage(), entry.getValue().purpose());
      }
      return 2;
    }
    try {
      program.run(args.subList(1, args.size()), out);
      return 0;
    } catch (Program.UsageException e) {
      err.println("bench: " + e.getMessage());
      err.println("usage: bench/run " + program.usage());
      return 2;
    }
  }
}

package org.onrecord.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.training.program.Program;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the {@link MicroBenchmarks} with JMH, in a separate process. */
public final class MicroProgram implements Program {

  @Override
  public String usage() {
    return "micro [ARTICLES]";
  }

  @Override
  public String purpose() {
    return "time of annotation, name keys and queries, measured by JMH";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Path news = Path.of(arguments.isEmpty() ? "testdata" : arguments.get(0));
    try {
      new Runner(
              new OptionsBuilder()
                  .include(MicroBenchmarks.class.getName())
                  .jvmArgsAppend("-Donrecord.news=" + news.toAbsolutePath())
                  .build())
          .run();
    } catch (RunnerException e) {
      throw new IOException(e);
    }
  }
}

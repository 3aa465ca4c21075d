package org.onrecord.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.training.program.Program;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Times the inner loops with JMH, in a process of their own. */
public final class MicroProgram implements Program {

  @Override
  public String usage() {
    return "micro [ARTICLES]";
  }

  @Override
  public String purpose() {
    return "time of annotation, name keys and queries, by JMH";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Path news = Path.of(arguments.isEmpty() ? "testdata" : arguments.get(0));
    try {
      new Runner(
              new OptionsBuilder()
                  .include(InnerLoops.class.getName())
                  .jvmArgsAppend("-Donrecord.news=" + news.toAbsolutePath())
                  .build())
          .run();
    } catch (RunnerException e) {
      throw new IOException(e);
    }
  }
}

package org.onrecord.bench.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.onrecord.training.program.Options;
import org.onrecord.training.program.Program;

/**
 * Kills a process that indexes, removes or repairs at random moments and checks that the index
 * opens, is intact, and has the state of the last reported commit or of the pending one; that
 * nothing is lost by a repair; and that what was removed does not come back, and what was purged is
 * in no file.
 */
public final class CrashProgram implements Program {

  @Override
  public String usage() {
    return "crash [--rounds N] [--seed N]";
  }

  @Override
  public String purpose() {
    return "whether an index is intact after its writer was killed";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.of(arguments, "--rounds", "--seed");
    int rounds = options.last("--rounds").map(Program::integer).orElse(200);
    long seed = options.last("--seed").map(Program::number).orElse(1L);
    Path folder = Files.createTempDirectory("onrecord-crash");
    CrashFixture site = new CrashFixture(folder, new Random(seed));
    Map<CrashPhase, Integer> kills = new EnumMap<>(CrashPhase.class);
    int losses = 0;
    for (int round = 1; round <= rounds; round++) {
      CrashPhase phase = site.anyPhase();
      Optional<String> loss = site.round(phase);
      kills.merge(phase, site.wasKilled() ? 1 : 0, Integer::sum);
      if (loss.isPresent()) {
        losses++;
        out.println("round " + round + ", " + phase.label() + ": " + loss.get());
      }
    }
    out.printf("%d rounds, %d losses; killed", rounds, losses);
    kills.forEach((phase, count) -> out.printf("  %s %d", phase.label(), count));
    out.println();
    out.printf(
        "of the words that were removed, %d were found in the files before%n", site.wordsInFiles());
    site.remove();
  }
}

package org.onrecord.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Kills a process that indexes, at random moments, and looks at what it leaves: the index must
 * open, be whole, and hold the last commit that was reported or the one in flight.
 */
final class CrashProgram implements Program {

  private static final String CHILD = "--child";

  @Override
  public String usage() {
    return "crash [--rounds N] [--seed N]";
  }

  @Override
  public String purpose() {
    return "what an index is worth after its writer was killed";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() == 4 && arguments.get(0).equals(CHILD)) {
      CrashPhase phase = CrashPhase.valueOf(arguments.get(1));
      CrashChild.run(phase, Path.of(arguments.get(2)), Path.of(arguments.get(3)), out);
      return;
    }
    Options options = Options.of(arguments, "--rounds", "--seed");
    int rounds = options.last("--rounds").map(Program::whole).orElse(200);
    long seed = options.last("--seed").map(Program::number).orElse(1L);
    Path folder = Files.createTempDirectory("onrecord-crash");
    CrashSite site = new CrashSite(folder, new Random(seed));
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
    site.remove();
  }

  /** What a child is started with. */
  static List<String> child(CrashPhase phase, Path home, Path articles) {
    return List.of("crash", CHILD, phase.name(), home.toString(), articles.toString());
  }
}

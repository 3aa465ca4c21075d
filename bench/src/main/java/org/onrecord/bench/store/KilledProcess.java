package org.onrecord.bench.store;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts processes and kills them at random moments. */
final class KilledProcess {

  private static final Splitter WORDS = Splitter.on(' ');

  private final Path errors;
  private final Random random;
  private long maxLifeMillis = 1_000;
  private boolean wasKilled;

  /**
   * @param errors the file for the standard error of the processes
   */
  KilledProcess(Path errors, Random random) {
    this.errors = errors;
    this.random = random;
  }

  /** Whether the last process was killed before its end. */
  boolean wasKilled() {
    return wasKilled;
  }

  /** Starts a {@link CrashChild} and kills it; returns the commits that it reported. */
  List<Commit> run(CrashPhase phase, String... arguments) throws IOException {
    List<Commit> commits = new ArrayList<>();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(CrashChild.class.getName());
    command.add(phase.name());
    command.addAll(List.of(arguments));
    Process child = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    CountDownLatch open = new CountDownLatch(1);
    Thread reader = Thread.ofPlatform().daemon().start(() -> read(child, commits, open));
    try {
      open.await();
      long started = System.nanoTime();
      // Removing and repairing a small index takes a fraction of the time of reading files.
      long life = phase.isShort() ? maxLifeMillis / 4 + 1 : maxLifeMillis;
      wasKilled = !child.waitFor(random.nextLong(life), TimeUnit.MILLISECONDS);
      if (wasKilled) {
        child.destroyForcibly();
        child.waitFor();
      } else if (!phase.isShort()) {
        maxLifeMillis = Math.max(100, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
      }
      reader.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (wasKilled) {
      // Otherwise the time before the kill could only get shorter.
      maxLifeMillis += 20;
    }
    return commits;
  }

  private static void read(Process child, List<Commit> commits, CountDownLatch open) {
    try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        List<String> said = WORDS.splitToList(line);
        if (said.size() == 1) {
          open.countDown();
        } else {
          commits.add(new Commit(Long.parseLong(said.get(1)), said.get(2)));
        }
      }
    } catch (IOException e) {
      // The process was killed while it wrote.
    } finally {
      open.countDown();
    }
  }
}

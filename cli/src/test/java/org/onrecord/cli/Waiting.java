package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for other processes, long enough for a busy machine. */
final class Waiting {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final long POLL_MILLIS = 20;

  private Waiting() {}

  /** Returns once a file exists; fails if it does not after minutes. */
  static void forFile(Path file) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(file) && System.nanoTime() < end) {
      Thread.sleep(POLL_MILLIS);
    }
    assertThat(file).exists();
  }

  /** The exit code of a process; fails if it runs for minutes. */
  static int forExit(Process process) throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}

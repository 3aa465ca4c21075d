package org.onrecord.bench.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.IngestListener;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.Ingestion;
import org.onrecord.model.OnrecordException;

/** The process to kill: changes an index and prints each completed commit. */
public final class CrashChild {

  /** Small, so that there are many commits before the process is killed. */
  private static final int COMMIT_EVERY = 10;

  private static final int MAX_INTERRUPTED_RUNS = 50;
  private static final int MAX_MILLIS_BETWEEN_INTERRUPTS = 40;

  private CrashChild() {}

  /**
   * Arguments: a {@link CrashPhase}, the folder of the index, and the folder of the articles or the
   * id of the one to remove.
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    CrashPhase phase = CrashPhase.valueOf(args[0]);
    Path home = Path.of(args[1]);
    if (phase == CrashPhase.REPAIR) {
      out.println("open");
      NewsIndex.repair(home);
      return;
    }
    try (NewsIndex index = NewsIndex.open(home)) {
      out.println("open");
      if (phase.isShort()) {
        index.remove(args[2]);
        index.commit();
        if (phase == CrashPhase.PURGE) {
          index.purge();
        }
      } else {
        ingest(phase, index, home, Path.of(args[2]), out);
      }
    }
  }

  private static void ingest(
      CrashPhase phase, NewsIndex index, Path home, Path articles, PrintStream out) {
    Ingestion ingestion =
        Ingestion.into(index)
            .commitEvery(COMMIT_EVERY, Duration.ofHours(1))
            .listener(
                new IngestListener() {
                  @Override
                  public void committed() {
                    out.println("commit " + CrashFixture.generation(home) + " " + index.digest());
                  }
                });
    switch (phase) {
      case INDEX -> run(ingestion, articles);
      case PRUNE -> run(ingestion.pruning(), articles);
      case REBUILD -> run(ingestion.rebuilding(), articles);
      case INTERRUPT -> runInterrupted(ingestion, articles);
      case REMOVE, PURGE, REPAIR -> throw new IllegalArgumentException(phase.name());
    }
  }

  private static IngestReport run(Ingestion ingestion, Path articles) {
    return ingestion.paths(List.of(articles));
  }

  /** An interrupt ends a run, and the next one goes on; the index stays usable. */
  private static void runInterrupted(Ingestion ingestion, Path articles) {
    Thread running = Thread.currentThread();
    Thread interrupting = Thread.ofPlatform().daemon().start(() -> interrupt(running));
    for (int i = 0; i < MAX_INTERRUPTED_RUNS; i++) {
      try {
        run(ingestion, articles);
        break;
      } catch (OnrecordException e) {
        throw e;
      } catch (RuntimeException e) {
        // The run was interrupted.
        Thread.interrupted();
      }
    }
    interrupting.interrupt();
    Thread.interrupted();
  }

  private static void interrupt(Thread running) {
    Random random = new Random();
    try {
      while (true) {
        Thread.sleep(random.nextInt(MAX_MILLIS_BETWEEN_INTERRUPTS));
        running.interrupt();
      }
    } catch (InterruptedException e) {
      // The run is done.
    }
  }
}

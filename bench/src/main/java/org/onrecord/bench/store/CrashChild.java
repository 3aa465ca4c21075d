package org.onrecord.bench.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.IngestListener;
import org.onrecord.ingest.Ingestion;

/** The process to kill: indexes a folder and prints each completed commit. */
public final class CrashChild {

  /** Small, so that there are many commits before the process is killed. */
  private static final int COMMIT_EVERY = 10;

  private CrashChild() {}

  /** Arguments: a {@link CrashPhase}, the folder of the index and that of the articles. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    run(CrashPhase.valueOf(args[0]), Path.of(args[1]), Path.of(args[2]), out);
  }

  private static void run(CrashPhase phase, Path home, Path articles, PrintStream out) {
    try (NewsIndex index = NewsIndex.open(home)) {
      out.println("open");
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
      Ingestion run =
          switch (phase) {
            case INDEX -> ingestion;
            case PRUNE -> ingestion.pruning();
            case REBUILD -> ingestion.rebuilding();
          };
      run.paths(List.of(articles));
    }
  }
}

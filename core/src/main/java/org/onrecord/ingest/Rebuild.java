package org.onrecord.ingest;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.onrecord.NewsIndex;
import org.onrecord.store.IndexCorrupt;
import org.onrecord.store.IndexOutdated;

/**
 * Rebuilds an index in any state: in one commit if it can be opened, otherwise in a new folder that
 * replaces it when complete.
 */
public final class Rebuild {

  private final Path home;
  private final Function<Path, NewsIndex> opener;

  /**
   * Creates a rebuild.
   *
   * @param home the folder of the index
   * @param opener opens an index in a folder for writing
   */
  public Rebuild(Path home, Function<Path, NewsIndex> opener) {
    this.home = Objects.requireNonNull(home);
    this.opener = Objects.requireNonNull(opener);
  }

  /**
   * Runs the rebuild.
   *
   * @param ingest runs an ingestion that is configured with the index and {@link
   *     Ingestion#rebuilding()}
   * @return the report of that ingestion
   * @throws org.onrecord.model.OnrecordException if the index cannot be written to
   */
  public IngestReport run(Function<Ingestion, IngestReport> ingest) {
    try (NewsIndex index = opener.apply(home)) {
      return ingest.apply(Ingestion.into(index).rebuilding());
    } catch (IndexOutdated | IndexCorrupt e) {
      return rebuildInNewFolder(ingest);
    }
  }

  private IngestReport rebuildInNewFolder(Function<Ingestion, IngestReport> ingest) {
    return NewsIndex.replace(
        home,
        beside -> {
          try (NewsIndex index = opener.apply(beside)) {
            return ingest.apply(Ingestion.into(index).rebuilding());
          }
        },
        report -> !report.discarded());
  }
}

package org.onrecord.ingest;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.onrecord.NewsIndex;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.store.IndexCorrupt;
import org.onrecord.store.IndexOutdated;

/**
 * Makes an index anew, whatever state it is in: in its place and in one commit if it can be opened,
 * else beside it, to be put in its place when it is done.
 */
public final class Rebuild {

  private final Path home;
  private final Function<Path, NewsIndex> opener;

  /**
   * @param home the folder of the index
   * @param opener opens an index for writing, with whatever settings
   */
  public Rebuild(Path home, Function<Path, NewsIndex> opener) {
    this.home = home;
    this.opener = opener;
  }

  /**
   * Runs.
   *
   * @param ingest reads into an index; the ingestion it gets has this index and {@link
   *     Ingestion#rebuilding()}
   * @throws org.onrecord.model.OnrecordException if the index cannot be written to
   */
  public IngestReport run(Function<Ingestion, IngestReport> ingest) {
    try (NewsIndex index = opener.apply(home)) {
      return ingest.apply(Ingestion.into(index).rebuilding());
    } catch (IndexOutdated | IndexCorrupt e) {
      return beside(ingest);
    }
  }

  private IngestReport beside(Function<Ingestion, IngestReport> ingest) {
    Path whole = home.toAbsolutePath().normalize();
    Path beside = whole.resolveSibling(whole.getFileName() + ".anew");
    remove(beside);
    IngestReport report;
    try (NewsIndex index = opener.apply(beside)) {
      report = ingest.apply(Ingestion.into(index).rebuilding());
    }
    if (report.discarded()) {
      remove(beside);
    } else {
      LuceneStore.replace(home, beside);
    }
    return report;
  }

  private static void remove(Path folder) {
    try {
      if (Files.exists(folder)) {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.onrecord.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;

/**
 * Brings articles from files, folders and streams into an index. One source that cannot be read
 * never stops the others. A file is read only if it, or the way in which it is read, has changed
 * since; what it gave before and gives no more is removed. Where two articles have one id, the
 * later by the name of its source, then by its place there, wins. The same words under two ids are
 * two articles, of which the later is marked ({@link Article#COPY_OF}).
 *
 * <pre>{@code
 * IngestReport report = Ingestion.into(index).paths(List.of(Path.of("clippings")));
 * }</pre>
 *
 * <p>Reads and annotates on several threads, which changes nothing in the result; holds a few dozen
 * articles a thread, and some hundred bytes for each article of the run. Commits now and then and
 * at the end: what was committed is not read again if the run is cut short.
 *
 * <p>Immutable; one run at a time is sensible.
 */
public final class Ingestion {

  private final NewsIndex index;
  private final Plan plan;

  private Ingestion(NewsIndex index, Plan plan) {
    this.index = index;
    this.plan = plan;
  }

  /** Into an index that is open for writing. */
  public static Ingestion into(NewsIndex index) {
    return new Ingestion(index, new Plan());
  }

  /** The same, telling {@code listener} how it goes. */
  public Ingestion listener(IngestListener listener) {
    return with(plan -> plan.listener = listener);
  }

  /** The same, reading with other settings. */
  public Ingestion reader(ArticleReader reader) {
    return with(plan -> plan.reader = reader);
  }

  /** The same with so many threads that read, and as many that annotate; without, one a core. */
  public Ingestion threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; it must be 1 or more");
    }
    return with(plan -> plan.threads = threads);
  }

  /** The same, removing the articles of files that are in the index and no longer given. */
  public Ingestion pruning() {
    return with(plan -> plan.prunes = true);
  }

  /**
   * The same, into nothing: all that the index holds goes, and what takes its place appears in one
   * commit. Until then, and if the run fails or is stopped, the index is as it was; then it is
   * closed too.
   */
  public Ingestion rebuilding() {
    return with(plan -> plan.rebuilds = true);
  }

  /**
   * The same, leaving the index as it was, and closing it, if anything could not be read or the run
   * is stopped.
   */
  public Ingestion strict() {
    return with(plan -> plan.isStrict = true);
  }

  /** The same, until {@code stop} says so; it is asked several times a second. */
  public Ingestion stopWhen(BooleanSupplier stop) {
    return with(plan -> plan.stop = stop);
  }

  /** The same, committing after so many articles or so much time, whichever is sooner. */
  public Ingestion commitEvery(int articles, Duration time) {
    return with(
        plan -> {
          plan.commitEvery = articles;
          plan.commitAfter = time;
        });
  }

  private Ingestion with(Consumer<Plan> change) {
    return new Ingestion(index, plan.with(change));
  }

  /**
   * Reads files and folders and commits.
   *
   * @throws org.onrecord.model.OnrecordException if the index cannot be written to
   */
  public IngestReport paths(List<Path> paths) {
    return sources(Sources.under(paths));
  }

  /** As {@link #paths}, of files that were listed already. */
  public IngestReport sources(Sources sources) {
    return run(sources, Optional.empty());
  }

  /**
   * Reads a stream to its end and commits. An article without an id or address of its own is called
   * by the name and a digest of its words. Its articles have no source that could change: they stay
   * until they are replaced or removed.
   *
   * @param name what the stream is called in ids and messages
   * @throws org.onrecord.model.OnrecordException if the index cannot be written to
   */
  public IngestReport stream(InputStream in, String name) {
    return all(Sources.NONE, in, name);
  }

  /** As {@link #paths} and then {@link #stream}, in one run. */
  public IngestReport all(List<Path> paths, InputStream in, String name) {
    return all(Sources.under(paths), in, name);
  }

  /** As {@link #sources} and then {@link #stream}, in one run. */
  public IngestReport all(Sources sources, InputStream in, String name) {
    return run(sources, Optional.of(new IngestRun.NamedStream(in, name)));
  }

  private IngestReport run(Sources sources, Optional<IngestRun.NamedStream> stream) {
    boolean isDone = false;
    try {
      IngestReport report = new IngestRun(index, plan, sources).run(stream);
      isDone = !report.discarded();
      return report;
    } finally {
      if (!isDone && plan.isAllOrNothing()) {
        index.rollback();
      }
    }
  }
}

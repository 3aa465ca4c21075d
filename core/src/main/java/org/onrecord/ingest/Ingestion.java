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
 * Indexes articles from files, folders and streams. A source that cannot be read does not stop the
 * others. A file is read only if it, or the way it is read, has changed; articles it no longer
 * contains are removed. If two articles have the same id, the one from the later source (by name,
 * then by position) wins. Articles with the same text and different ids are both indexed; the later
 * is marked ({@link Article#COPY_OF}).
 *
 * <pre>{@code
 * IngestReport report = Ingestion.into(index).paths(List.of(Path.of("clippings")));
 * }</pre>
 *
 * <p>Reads and annotates on several threads without affecting the result; holds a few dozen
 * articles per thread and about a hundred bytes per article. Commits regularly and at the end:
 * committed sources are not read again after an interruption.
 *
 * <p>Immutable. Run one ingestion per index at a time.
 */
public final class Ingestion {

  private final NewsIndex index;
  private final Plan plan;

  private Ingestion(NewsIndex index, Plan plan) {
    this.index = index;
    this.plan = plan;
  }

  /** An ingestion into an open index. */
  public static Ingestion into(NewsIndex index) {
    return new Ingestion(index, new Plan());
  }

  /** The same with a listener. */
  public Ingestion listener(IngestListener listener) {
    return with(plan -> plan.listener = listener);
  }

  /** The same with another reader. */
  public Ingestion reader(ArticleReader reader) {
    return with(plan -> plan.reader = reader);
  }

  /**
   * The same with a number of reading threads, and as many for annotation; default: one per core.
   */
  public Ingestion threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; it must be 1 or more");
    }
    return with(plan -> plan.threads = threads);
  }

  /** The same, which also removes the articles of files that no longer exist. */
  public Ingestion pruning() {
    return with(plan -> plan.prunes = true);
  }

  /**
   * The same, which replaces the whole content of the index in one commit. Until then, and if the
   * run fails or is stopped, the index is unchanged; in that case it is closed.
   */
  public Ingestion rebuilding() {
    return with(plan -> plan.rebuilds = true);
  }

  /**
   * The same, which leaves the index unchanged, and closes it, if anything cannot be read or the
   * run is stopped.
   */
  public Ingestion strict() {
    return with(plan -> plan.isStrict = true);
  }

  /** The same, which stops when {@code stop} returns true; it is polled several times a second. */
  public Ingestion stopWhen(BooleanSupplier stop) {
    return with(plan -> plan.stop = stop);
  }

  /** The same, which commits after a number of articles or a time, whichever comes first. */
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
   * Reads files and folders, and commits.
   *
   * @throws org.onrecord.model.OnrecordException if the index cannot be written to
   */
  public IngestReport paths(List<Path> paths) {
    return sources(Sources.under(paths));
  }

  /** As {@link #paths}, for files that are already listed. */
  public IngestReport sources(Sources sources) {
    return run(sources, Optional.empty());
  }

  /**
   * Reads a stream to its end, and commits. An article without id or URL gets an id from the name
   * and a digest of its text. Its articles stay until they are replaced or removed.
   *
   * @param name the name of the stream in ids and messages
   * @throws org.onrecord.model.OnrecordException if the index cannot be written to
   */
  public IngestReport stream(InputStream in, String name) {
    return all(Sources.NONE, in, name);
  }

  /** As {@link #paths} followed by {@link #stream}, in one run. */
  public IngestReport all(List<Path> paths, InputStream in, String name) {
    return all(Sources.under(paths), in, name);
  }

  /** As {@link #sources} followed by {@link #stream}, in one run. */
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

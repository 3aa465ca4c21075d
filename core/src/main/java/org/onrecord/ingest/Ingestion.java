package org.onrecord.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.store.IndexUnwritable;

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
 * <p>Immutable: the methods that configure return a new ingestion. Run one ingestion per index at a
 * time. Every run throws {@link IndexUnwritable} if the index cannot be written to, and {@link
 * IllegalStateException} if it is closed.
 */
public final class Ingestion {

  private final NewsIndex index;
  private final Plan plan;

  private Ingestion(NewsIndex index, Plan plan) {
    this.index = index;
    this.plan = plan;
  }

  /**
   * An ingestion into an index.
   *
   * @param index the index, open for writing
   * @return an ingestion with the default settings
   */
  public static Ingestion into(NewsIndex index) {
    return new Ingestion(Objects.requireNonNull(index), new Plan());
  }

  /**
   * Sets a listener.
   *
   * @param listener receives the events; the default is {@link IngestListener#NONE}
   * @return an ingestion with that listener
   */
  public Ingestion listener(IngestListener listener) {
    Objects.requireNonNull(listener);
    return with(plan -> plan.listener = listener);
  }

  /**
   * Sets the reader.
   *
   * @param reader reads the sources; the default is {@link ArticleReader#create()}
   * @return an ingestion with that reader
   */
  public Ingestion reader(ArticleReader reader) {
    Objects.requireNonNull(reader);
    return with(plan -> plan.reader = reader);
  }

  /**
   * Sets the number of reading threads, and as many for annotation. The result does not depend on
   * it.
   *
   * @param threads the number, 1 or more; the default is one for each core
   * @return an ingestion with that number of threads
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Ingestion threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; it must be 1 or more");
    }
    return with(plan -> plan.threads = threads);
  }

  /**
   * Also removes the articles of files that are in the index and no longer exist or are not given.
   *
   * @return an ingestion that removes them
   */
  public Ingestion pruning() {
    return with(plan -> plan.prunes = true);
  }

  /**
   * Replaces the whole content of the index in one commit. Until then, and if the run fails or is
   * stopped, the index is unchanged; in that case it is closed.
   *
   * @return an ingestion that rebuilds the index
   */
  public Ingestion rebuilding() {
    return with(plan -> plan.rebuilds = true);
  }

  /**
   * Leaves the index unchanged, and closes it, if anything cannot be read or the run is stopped.
   *
   * @return an ingestion of all or nothing
   */
  public Ingestion strict() {
    return with(plan -> plan.isStrict = true);
  }

  /**
   * Adds to the report what became of each source, with the ids added, changed and removed: {@link
   * IngestReport#sourceResults()}. Costs a look-up for every article of the index at the start, and
   * for every article that is written; holds the ids.
   *
   * @return an ingestion that tracks changes
   */
  public Ingestion trackingChanges() {
    return with(plan -> plan.tracksChanges = true);
  }

  /**
   * Stops when a condition holds.
   *
   * @param stop the condition; it is polled several times a second, by the thread that runs the
   *     ingestion
   * @return an ingestion that can be stopped
   */
  public Ingestion stopWhen(BooleanSupplier stop) {
    Objects.requireNonNull(stop);
    return with(plan -> plan.stop = stop);
  }

  /**
   * Commits after a number of articles or a time, whichever comes first; the default is 10,000
   * articles or a minute.
   *
   * @param articles the number of articles, 1 or more
   * @param time the time since the last commit; zero commits after each source
   * @return an ingestion that commits so
   * @throws IllegalArgumentException if the number is less than 1 or the time is negative
   */
  public Ingestion commitEvery(int articles, Duration time) {
    if (articles < 1) {
      throw new IllegalArgumentException("articles is " + articles + "; it must be 1 or more");
    }
    if (time.isNegative()) {
      throw new IllegalArgumentException("time is " + time + "; it must not be negative");
    }
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
   * @param paths the files and folders; one that does not exist is reported as a problem
   * @return the report
   */
  public IngestReport paths(List<Path> paths) {
    return sources(Sources.under(paths));
  }

  /**
   * As {@link #paths}, for files that were listed before.
   *
   * @param sources the files
   * @return the report
   */
  public IngestReport sources(Sources sources) {
    return run(sources, Optional.empty());
  }

  /**
   * Reads a stream to its end, and commits. An article without id or URL gets an id from the name
   * and a digest of its text. Its articles stay until they are replaced or removed.
   *
   * @param in the stream; it is not closed. If reading it fails, that is reported as a problem
   * @param name the name of the stream in ids and messages
   * @return the report
   */
  public IngestReport stream(InputStream in, String name) {
    return all(Sources.NONE, in, name);
  }

  /**
   * As {@link #paths} followed by {@link #stream}, in one run.
   *
   * @param paths the files and folders
   * @param in the stream; it is not closed
   * @param name the name of the stream in ids and messages
   * @return the report
   */
  public IngestReport all(List<Path> paths, InputStream in, String name) {
    return all(Sources.under(paths), in, name);
  }

  /**
   * As {@link #sources} followed by {@link #stream}, in one run.
   *
   * @param sources the files
   * @param in the stream; it is not closed
   * @param name the name of the stream in ids and messages
   * @return the report
   */
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

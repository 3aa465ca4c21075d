package org.onrecord.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.store.ArticleStore;

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
      throw new IllegalArgumentException("threads is " + threads + ", it must be at least 1");
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
  public Ingestion until(BooleanSupplier stop) {
    return with(plan -> plan.stop = stop);
  }

  /** The same, committing after so many articles or so much time, whichever is sooner. */
  public Ingestion committing(int articles, Duration time) {
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
    return run(paths, Optional.empty());
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
    return run(List.of(), Optional.of(new Stream(in, name)));
  }

  /** As {@link #paths} and then {@link #stream}, in one run. */
  public IngestReport all(List<Path> paths, InputStream in, String name) {
    return run(paths, Optional.of(new Stream(in, name)));
  }

  /** What is read that is no file. */
  private record Stream(InputStream in, String name) {}

  private IngestReport run(List<Path> paths, Optional<Stream> stream) {
    boolean done = false;
    try {
      Commits commits = new Commits(index, plan);
      IngestReport report = new Work(Sources.under(paths), stream, commits).report();
      boolean fails = report.interrupted() || (plan.isStrict && !report.problems().isEmpty());
      if (plan.isAllOrNothing() && fails) {
        return report.discard();
      }
      commits.commit();
      done = true;
      return report;
    } finally {
      if (!done && plan.isAllOrNothing()) {
        index.store().rollback();
      }
    }
  }

  /** One run. */
  private final class Work {
    private final ArticleStore store = index.store();
    private final SourceList found;
    private final Optional<Stream> stream;
    private final Commits commits;
    private final Run run;

    Work(SourceList found, Optional<Stream> stream, Commits commits) {
      this.found = found;
      this.stream = stream;
      this.commits = commits;
      if (plan.rebuilds) {
        index.clear();
      }
      this.run =
          plan.rebuilds
              ? new Run(store, plan.listener, commits, Map.of(), id -> Optional.empty())
              : new Run(store, plan.listener, commits, SourceNote.all(store), store::origin);
    }

    IngestReport report() {
      plan.listener.sources(found.sources().size() + (stream.isPresent() ? 1 : 0));
      found.problems().forEach(run::problem);
      read(found.sources());
      stream.ifPresent(this::read);
      if (!run.tally().interrupted && !found.sources().isEmpty()) {
        leaveOutWhatIsGone();
        bringBackWhatWasHidden();
      }
      return run.tally().report(found.skipped());
    }

    private void read(List<Source> sources) {
      run.expect(sources);
      try (Readers readers = new Readers(plan.reader, index.annotator(), plan.threads)) {
        readers.read(sources, run.notes(), run);
      }
    }

    private void read(Stream given) {
      if (!run.tally().interrupted) {
        ArticleReader reader = plan.reader.withContentIds();
        try (Readers readers = new Readers(reader, index.annotator(), plan.threads)) {
          readers.read(given.in, given.name, run);
        }
      }
    }

    /** A folder that could not be listed may hold what seems to be gone. */
    private void leaveOutWhatIsGone() {
      Set<String> gone = new TreeSet<>(run.notes().keySet());
      found.sources().forEach(source -> gone.remove(source.name()));
      if (plan.prunes && found.problems().isEmpty()) {
        gone.forEach(run::remove);
      } else {
        run.tally().gone += gone.size();
      }
    }

    /** Articles that another source hid and has no more are read from those that have them. */
    private void bringBackWhatWasHidden() {
      List<Source> hiding =
          found.sources().stream().filter(source -> !run.hidden(source).isEmpty()).toList();
      if (hiding.isEmpty() || plan.rebuilds) {
        return;
      }
      List<Source> again = hiding;
      if (!plan.isStrict) {
        commits.commit();
        again =
            hiding.stream()
                .filter(s -> run.hidden(s).stream().anyMatch(id -> store.get(id).isEmpty()))
                .toList();
      }
      again.forEach(source -> run.notes().remove(source.name()));
      read(again);
    }
  }
}

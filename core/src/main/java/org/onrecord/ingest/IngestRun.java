package org.onrecord.ingest;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;

/**
 * One run of an {@link Ingestion}. Several sources are read at a time; their results are written on
 * this thread in the order of the sources, so that the result is deterministic.
 */
final class IngestRun {

  private static final long POLL_MILLIS = 100;

  private final NewsIndex index;
  private final Plan plan;
  private final Sources sources;
  private final IngestWriter writer;
  private long bytes;
  private long bytesRead;

  IngestRun(NewsIndex index, Plan plan, Sources sources) {
    this.index = index;
    this.plan = plan;
    this.sources = sources;
    this.writer = new IngestWriter(index, plan);
  }

  /** A stream to read in addition to the files, and its name in ids and messages. */
  record NamedStream(InputStream in, String name) {
    NamedStream {
      Objects.requireNonNull(in);
      Objects.requireNonNull(name);
    }
  }

  /** Reads and commits; if the report says the run is discarded, the caller must roll back. */
  IngestReport run(Optional<NamedStream> stream) {
    plan.listener.sources(sources.files().size() + (stream.isPresent() ? 1 : 0));
    writer.report().skipped(sources.skipped());
    sources.problems().forEach(writer::problem);
    read(sources.files());
    stream.ifPresent(this::read);
    if (!isInterrupted() && !sources.files().isEmpty()) {
      removeOrCountGone();
      restoreHidden();
    }
    boolean hasFailed = isInterrupted() || (plan.isStrict && !writer.report().problems.isEmpty());
    if (plan.isAllOrNothing() && hasFailed) {
      writer.report().discarded();
      return writer.report(sources);
    }
    writer.commit();
    return writer.report(sources);
  }

  private boolean isInterrupted() {
    return writer.report().interrupted;
  }

  private void read(List<SourceFile> files) {
    bytes += files.stream().mapToLong(SourceFile::bytes).sum();
    try (SourceReader.Pool pool = pool(plan.reader)) {
      Queue<SourceReader> ahead = new ArrayDeque<>();
      for (SourceFile file : files) {
        Optional<SourceNote> note = Optional.ofNullable(writer.notes().get(file.name()));
        ahead.add(SourceReader.start(file, note, pool));
        if (ahead.size() > plan.threads && !write(ahead.remove())) {
          return;
        }
      }
      while (!ahead.isEmpty() && write(ahead.remove())) {
        // Meanwhile the next one was read.
      }
    }
  }

  private void read(NamedStream stream) {
    if (!isInterrupted()) {
      try (SourceReader.Pool pool = pool(plan.reader.withContentIds())) {
        write(SourceReader.start(stream.in, stream.name, pool));
      }
    }
  }

  private SourceReader.Pool pool(ArticleReader reader) {
    return SourceReader.Pool.of(reader, index.annotator(), plan.threads);
  }

  /** Writes the results of a source; returns whether to continue with the next. */
  private boolean write(SourceReader from) {
    IngestWriter.Entry entry = writer.new Entry(from.source());
    try {
      return write(from, entry);
    } catch (RuntimeException | Error e) {
      entry.abandon(e);
      throw e;
    }
  }

  private boolean write(SourceReader from, IngestWriter.Entry entry) {
    while (true) {
      if (plan.stop.getAsBoolean()) {
        writer.report().interrupted();
        entry.keepProgress();
        return false;
      }
      Optional<SourceReader.Item> next = from.poll(POLL_MILLIS);
      if (next.isEmpty()) {
        continue;
      }
      switch (next.get()) {
        case SourceReader.Begin(String version) -> entry.begin(version);
        case SourceReader.Read read -> {
          plan.listener.bytes(bytesRead + read.reached(), bytes);
          Article article = read.article();
          read.annotated()
              .ifPresentOrElse(
                  annotated -> entry.article(article, annotated), () -> entry.known(article));
        }
        case SourceReader.Problem(var problem) -> entry.problem(problem);
        case SourceReader.End(boolean isUnchanged) -> {
          if (isUnchanged) {
            entry.unchanged();
            bytes -= from.bytes();
          } else {
            entry.end();
            bytesRead += from.bytes();
          }
          return true;
        }
      }
    }
  }

  /** A folder that could not be listed may contain sources that seem missing. */
  private void removeOrCountGone() {
    Set<String> gone = new TreeSet<>(writer.notes().keySet());
    sources.files().forEach(file -> gone.remove(file.name()));
    if (plan.prunes && sources.problems().isEmpty()) {
      gone.forEach(writer::remove);
    } else {
      writer.gone(gone);
    }
  }

  /** Re-reads articles that were hidden by a source that no longer contains them. */
  private void restoreHidden() {
    List<SourceFile> hiding =
        sources.files().stream().filter(file -> !writer.hidden(file).isEmpty()).toList();
    if (hiding.isEmpty() || plan.rebuilds) {
      return;
    }
    List<SourceFile> again = hiding;
    if (!plan.isStrict) {
      writer.commit();
      again = hiding.stream().filter(writer::hidesWhatIsMissing).toList();
    }
    again.forEach(file -> writer.notes().remove(file.name()));
    read(again);
  }
}

package org.onrecord.ingest;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.onrecord.annotate.Annotator;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;

/**
 * Threads that read sources and annotate what they give. Several sources are read at a time and the
 * articles of each are annotated side by side; what comes out keeps the order.
 */
final class Readers implements AutoCloseable {

  private final ArticleReader reader;
  private final Annotator annotator;
  private final int threads;
  private final ExecutorService reading;
  private final ExecutorService annotating;

  Readers(ArticleReader reader, Annotator annotator, int threads) {
    this.reader = reader;
    this.annotator = annotator;
    this.threads = threads;
    this.reading = Executors.newFixedThreadPool(threads, named("onrecord-read"));
    this.annotating = Executors.newFixedThreadPool(threads, named("onrecord-annotate"));
  }

  /** Takes the feeds, in the order of their sources. */
  interface Taker {
    /** Answers whether to go on. */
    boolean take(Feed feed);
  }

  /**
   * Reads sources, unless they are as they were noted.
   *
   * @param noted what is known of each that need not be read again
   */
  void read(Iterable<Source> sources, Map<String, SourceNote> noted, Taker taker) {
    Queue<Feed> ahead = new ArrayDeque<>();
    for (Source source : sources) {
      Feed feed = new Feed(source.name(), source.bytes());
      ahead.add(feed);
      Optional<SourceNote> note = Optional.ofNullable(noted.get(source.name()));
      start(feed, () -> read(source, note, feed));
      if (ahead.size() > threads && !taker.take(ahead.remove())) {
        return;
      }
    }
    while (!ahead.isEmpty() && taker.take(ahead.remove())) {
      // The next one has been read meanwhile.
    }
  }

  /** Reads a stream. */
  void read(InputStream in, String name, Taker taker) {
    Feed feed = new Feed(name, 0);
    start(
        feed,
        () -> {
          reader.read(in, name, into(feed, 0));
          return false;
        });
    taker.take(feed);
  }

  /** Reads a source and answers whether it is as it was. */
  private interface Task {
    boolean run();
  }

  private void start(Feed feed, Task task) {
    reading.execute(
        () -> {
          try {
            feed.put(new Feed.End(safely(feed, task)));
          } catch (Feed.Stopped e) {
            // Nobody waits for the rest.
          }
        });
  }

  private static boolean safely(Feed feed, Task task) {
    try {
      return task.run();
    } catch (Feed.Stopped e) {
      throw e;
    } catch (RuntimeException | Error e) {
      String reason = "was not read: " + reason(e);
      feed.put(new Feed.Problem(new UnreadableArticle(feed.source(), reason, e)));
      return false;
    }
  }

  /** What to say of something that was not to happen, after which all others go on. */
  static String reason(@Nullable Throwable e) {
    return e instanceof OutOfMemoryError
        ? "it takes more memory than there is; give Java more, with -Xmx4g"
        : e + "; please report this";
  }

  private boolean read(Source source, Optional<SourceNote> note, Feed feed) {
    String version =
        SourceVersion.of(source.path(), reader, annotator.version()).orElse("unreadable");
    if (note.filter(known -> known.covers(version)).isPresent()) {
      return true;
    }
    feed.put(new Feed.Begin(version));
    int done = note.map(known -> known.done(version)).orElse(0);
    reader.read(source.path(), source.name(), into(feed, done));
    return false;
  }

  /**
   * @param done how many articles of the source need not be annotated
   */
  private ArticleSink into(Feed feed, int done) {
    return new ArticleSink() {
      private int number;
      private long reached;

      @Override
      public void reached(long bytes) {
        reached = bytes;
      }

      @Override
      public void article(Article article) {
        number++;
        feed.put(
            number <= done
                ? new Feed.Known(article, reached)
                : new Feed.Found(
                    article, annotating.submit(() -> annotator.annotate(article)), reached));
      }

      @Override
      public void unreadable(UnreadableArticle problem) {
        feed.put(new Feed.Problem(problem));
      }
    };
  }

  private static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Stops reading; what was read and not taken is lost. */
  @Override
  public void close() {
    reading.shutdownNow();
    annotating.shutdownNow();
  }
}

package org.onrecord.ingest;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
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
      Feed feed = new Feed(source.name());
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
    Feed feed = new Feed(name);
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
          } catch (Error e) {
            // Not swallowed: whoever waits for the end of this source would wait for ever.
            feed.put(new Feed.Broken(e));
          }
        });
  }

  private static boolean safely(Feed feed, Task task) {
    try {
      return task.run();
    } catch (Feed.Stopped e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // A mistake of ours: the other sources go on.
      String reason = "was not read: " + e + "; please report this";
      feed.put(new Feed.Problem(new UnreadableArticle(feed.source(), reason, e)));
      return false;
    }
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

      @Override
      public void article(Article article) {
        number++;
        feed.put(
            number <= done
                ? new Feed.Known(article)
                : new Feed.Found(article, annotating.submit(() -> annotator.annotate(article))));
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

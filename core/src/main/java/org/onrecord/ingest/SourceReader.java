package org.onrecord.ingest;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.annotate.Annotator;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;

/**
 * Reads a source on a thread of its own and annotates its articles on others. Another thread polls
 * the results, in the order of the source. Holds a few articles at most: reading waits until they
 * are polled.
 */
final class SourceReader {

  private static final int MAX_WAITING = 32;

  /** The version of a file that cannot be read; reading it reports why. */
  static final String UNREADABLE = "unreadable";

  private final String source;
  private final long bytes;
  private final Pool pool;
  private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(MAX_WAITING);

  private SourceReader(String source, long bytes, Pool pool) {
    this.source = source;
    this.bytes = bytes;
    this.pool = pool;
  }

  /** A result of reading. */
  sealed interface Item {}

  /** Reading of this version of the source begins; never for a stream. */
  record Begin(String version) implements Item {}

  /**
   * An article.
   *
   * @param annotated the annotated article, once it is available; empty if it is already indexed by
   *     an interrupted run
   * @param reached the number of bytes of the source read before it
   */
  record Read(Article article, Optional<Future<Article>> annotated, long reached) implements Item {}

  /** Something that could not be read, or only in part. */
  record Problem(UnreadableArticle problem) implements Item {}

  /** The end of the source; nothing was read if it is unchanged. */
  record End(boolean isUnchanged) implements Item {}

  /** The thread was interrupted, because the rest is not needed. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** The threads of a run, with reader and annotator. */
  record Pool(
      ArticleReader reader,
      Annotator annotator,
      ExecutorService reading,
      ExecutorService annotating)
      implements AutoCloseable {

    /** This number of reading threads, and as many for annotation. */
    static Pool of(ArticleReader reader, Annotator annotator, int threads) {
      return new Pool(
          reader,
          annotator,
          threads("onrecord-read", threads),
          threads("onrecord-annotate", threads));
    }

    private static ExecutorService threads(String name, int threads) {
      return Executors.newFixedThreadPool(
          threads, new ThreadFactoryBuilder().setNameFormat(name).setDaemon(true).build());
    }

    /** Stops reading; results that were not polled are lost. */
    @Override
    public void close() {
      reading.shutdownNow();
      annotating.shutdownNow();
    }
  }

  /**
   * Starts reading a file, unless it is unchanged.
   *
   * @param note what the index records about it
   */
  static SourceReader start(SourceFile file, Optional<SourceNote> note, Pool pool) {
    SourceReader started = new SourceReader(file.name(), file.bytes(), pool);
    started.start(() -> started.readIfChanged(file, note));
    return started;
  }

  /** Starts reading a stream. */
  static SourceReader start(InputStream in, String name, Pool pool) {
    SourceReader started = new SourceReader(name, 0, pool);
    started.start(
        () -> {
          pool.reader.read(in, name, started.queueing(0));
          return false;
        });
    return started;
  }

  String source() {
    return source;
  }

  /** The length of the source in bytes; 0 if unknown. */
  long bytes() {
    return bytes;
  }

  /** Waits for the next result for a time; empty if there is none yet. */
  Optional<Item> poll(long millis) {
    try {
      return Optional.ofNullable(items.poll(millis, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    }
  }

  /** The description of an unexpected error; ingestion continues. */
  static String reason(@Nullable Throwable e) {
    return e instanceof OutOfMemoryError
        ? "out of memory; increase the heap, e.g. -Xmx4g"
        : e + "; please report this";
  }

  /**
   * @param read reads the source; returns whether it is unchanged
   */
  private void start(BooleanSupplier read) {
    pool.reading.execute(
        () -> {
          try {
            put(new End(safely(read)));
          } catch (Stopped e) {
            // The rest is not needed.
          }
        });
  }

  private boolean safely(BooleanSupplier read) {
    try {
      return read.getAsBoolean();
    } catch (Stopped e) {
      throw e;
    } catch (RuntimeException | Error e) {
      put(new Problem(new UnreadableArticle(source, "was not read: " + reason(e), e)));
      return false;
    }
  }

  private boolean readIfChanged(SourceFile file, Optional<SourceNote> note) {
    String version = file.version(pool.reader, pool.annotator.version()).orElse(UNREADABLE);
    if (note.filter(known -> known.isCurrent(version)).isPresent()) {
      return true;
    }
    put(new Begin(version));
    int done = note.map(known -> known.completedArticles(version)).orElse(0);
    pool.reader.read(file.path(), file.name(), queueing(done));
    return false;
  }

  /**
   * @param done the number of the source's articles that are already indexed
   */
  private ArticleSink queueing(int done) {
    return new ArticleSink() {
      private int number;
      private long reached;

      @Override
      public void bytesRead(long bytes) {
        reached = bytes;
      }

      @Override
      public void article(Article article) {
        number++;
        Optional<Future<Article>> annotated =
            number <= done
                ? Optional.empty()
                : Optional.of(pool.annotating.submit(() -> pool.annotator.annotate(article)));
        put(new Read(article, annotated, reached));
      }

      @Override
      public void unreadable(UnreadableArticle problem) {
        put(new Problem(problem));
      }
    };
  }

  private void put(Item item) {
    try {
      items.put(item);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    }
  }
}

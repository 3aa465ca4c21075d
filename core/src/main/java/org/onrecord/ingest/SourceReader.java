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
 * A source being read on a thread of its own, whose articles are annotated on others. Another
 * thread polls what comes out, in the order of the source. Holds a few articles at most: reading
 * waits until they are taken.
 */
final class SourceReader {

  private static final int MAX_WAITING = 32;

  /** The version of a file that cannot be read; reading it reports why. */
  private static final String UNREADABLE = "unreadable";

  private final String source;
  private final long bytes;
  private final Pool pool;
  private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(MAX_WAITING);

  private SourceReader(String source, long bytes, Pool pool) {
    this.source = source;
    this.bytes = bytes;
    this.pool = pool;
  }

  /** Something that came out of a source. */
  sealed interface Item {}

  /** Reading of this version of the source begins; never comes from a stream. */
  record Begin(String version) implements Item {}

  /**
   * An article.
   *
   * @param annotated the same once it is annotated; empty if it is in the index already, since an
   *     earlier run was stopped behind it
   * @param reached how many bytes of the source were read until it was found
   */
  record Read(Article article, Optional<Future<Article>> annotated, long reached) implements Item {}

  /** Something that was not read, or not whole. */
  record Problem(UnreadableArticle problem) implements Item {}

  /** The source has ended; nothing of it was read if it is unchanged. */
  record End(boolean isUnchanged) implements Item {}

  /** The thread was interrupted, since nobody takes the rest. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** The threads of a run, and what they read and annotate with. */
  record Pool(
      ArticleReader reader,
      Annotator annotator,
      ExecutorService reading,
      ExecutorService annotating)
      implements AutoCloseable {

    /** So many threads that read, and as many that annotate. */
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

    /** Stops reading; what was read and not taken is lost. */
    @Override
    public void close() {
      reading.shutdownNow();
      annotating.shutdownNow();
    }
  }

  /**
   * Starts to read a file, unless it is unchanged.
   *
   * @param note what the index remembers of it
   */
  static SourceReader start(SourceFile file, Optional<SourceNote> note, Pool pool) {
    SourceReader started = new SourceReader(file.name(), file.bytes(), pool);
    started.start(() -> started.readIfChanged(file, note));
    return started;
  }

  /** Starts to read a stream. */
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

  /** The length of the source in bytes; 0 if it is unknown. */
  long bytes() {
    return bytes;
  }

  /** Waits for the next item, for so long; empty if there is none yet. */
  Optional<Item> poll(long millis) {
    try {
      return Optional.ofNullable(items.poll(millis, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    }
  }

  /** What to say of an unexpected error, after which the run goes on. */
  static String reason(@Nullable Throwable e) {
    return e instanceof OutOfMemoryError
        ? "out of memory; increase the heap, e.g. -Xmx4g"
        : e + "; please report this";
  }

  /**
   * @param read reads the source, and answers whether it is unchanged
   */
  private void start(BooleanSupplier read) {
    pool.reading.execute(
        () -> {
          try {
            put(new End(safely(read)));
          } catch (Stopped e) {
            // Nobody waits for the rest.
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
   * @param done how many articles of the source are in the index already
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

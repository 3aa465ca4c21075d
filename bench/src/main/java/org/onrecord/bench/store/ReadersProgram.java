package org.onrecord.bench.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.onrecord.NewsIndex;
import org.onrecord.bench.common.Folders;
import org.onrecord.model.Article;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchRequest;
import org.onrecord.training.program.Options;
import org.onrecord.training.program.Program;

/** Searches while a writer replaces articles: no search may see a partial article. */
public final class ReadersProgram implements Program {

  private static final int READERS = 8;
  private static final int ARTICLES = 200;
  private static final int COMMIT_EVERY = 50;

  private final AtomicBoolean stop = new AtomicBoolean();
  private final AtomicLong searches = new AtomicLong();
  private final AtomicReference<String> failure = new AtomicReference<>("");

  @Override
  public String usage() {
    return "readers [--seconds N]";
  }

  @Override
  public String purpose() {
    return "whether searches see partial writes";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    int seconds =
        Options.of(arguments, "--seconds").last("--seconds").map(Integer::parseInt).orElse(60);
    Path home = Files.createTempDirectory("onrecord-readers");
    long commits = 0;
    long first;
    long last;
    try (NewsIndex index = NewsIndex.open(home)) {
      write(index, 0);
      List<Thread> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        NewsIndex read = i % 2 == 0 ? index : NewsIndex.openReadOnly(home);
        readers.add(Thread.ofPlatform().start(() -> read(read, read != index)));
      }
      long end = System.nanoTime() + seconds * 1_000_000_000L;
      first = used();
      for (int version = 1; System.nanoTime() < end && failure.get().isEmpty(); version++) {
        commits += write(index, version);
      }
      last = used();
      stop.set(true);
      for (Thread reader : readers) {
        join(reader);
      }
    }
    out.printf(
        "%d searches on %d threads during %d commits: %s; heap %d MB at first, %d MB at last%n",
        searches.get(),
        READERS,
        commits,
        failure.get().isEmpty() ? "no partial article seen" : failure.get(),
        first >> 20,
        last >> 20);
    Folders.delete(home);
  }

  private static long write(NewsIndex index, int version) {
    long commits = 0;
    for (int i = 0; i < ARTICLES; i++) {
      index.add(
          Article.builder("a" + i)
              .title("Gate " + i + " version" + version)
              .body("“Gate " + i + " is version" + version + ",” said Halden Roe, the keeper.")
              .build());
      if (i % COMMIT_EVERY == COMMIT_EVERY - 1) {
        index.commit();
        commits++;
      }
    }
    return commits;
  }

  private void read(NewsIndex index, boolean ownsIt) {
    try {
      while (!stop.get()) {
        index.refresh();
        for (Hit hit : index.search(SearchRequest.of("gate Roe").limit(20))) {
          checkArticle(hit.article());
        }
        long articles = index.stats().articles();
        if (articles != ARTICLES) {
          failure.set(articles + " articles instead of " + ARTICLES);
        }
        searches.incrementAndGet();
      }
    } catch (RuntimeException e) {
      failure.set(e.toString());
    } finally {
      if (ownsIt) {
        index.close();
      }
    }
  }

  private void checkArticle(Article article) {
    String version = article.title().substring(article.title().indexOf("version"));
    boolean agrees =
        article.body().contains(version + ",")
            && article.quotes().size() == 1
            && article.quotes().get(0).text().contains(version + ",");
    if (!agrees) {
      failure.set("partial article: " + article);
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.onrecord.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.search.SearchRequest;

/**
 * One thread adds articles while many search. A search sees the last commit, whole; a reader that
 * was opened apart, as by another process, sees a commit after {@code refresh()}.
 */
public final class LiveUpdates {

  private static final int READERS = 4;
  private static final int COMMITS = 5;
  private static final int ARTICLES_PER_COMMIT = 10;
  private static final long PAUSE_NANOS = 5_000_000;

  private LiveUpdates() {}

  /**
   * Runs the example.
   *
   * @param args the folder of the index
   */
  public static void main(String[] args) throws Exception {
    run(Path.of(args[0]), System.out);
  }

  static void run(Path folder, PrintStream out) throws InterruptedException, ExecutionException {
    Set<Long> seen = new ConcurrentSkipListSet<>();
    try (NewsIndex news = NewsIndex.open(folder);
        NewsIndex elsewhere = NewsIndex.openReadOnly(folder);
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1)) {
      Future<?> writer = threads.submit(() -> write(news));
      List<Future<?>> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        NewsIndex index = i % 2 == 0 ? news : elsewhere;
        readers.add(threads.submit(() -> search(index, writer, seen)));
      }
      writer.get();
      for (Future<?> reader : readers) {
        reader.get();
      }
      elsewhere.refresh();
      out.println(elsewhere.stats().articles() + " articles");
    }
    boolean isWhole = seen.stream().allMatch(total -> total % ARTICLES_PER_COMMIT == 0);
    out.println(isWhole ? "whole commits only" : "parts of commits: " + seen);
  }

  private static void write(NewsIndex news) {
    for (int i = 0; i < COMMITS * ARTICLES_PER_COMMIT; i++) {
      String text = "The tide at Saltmere rose to " + i + " centimetres, the harbour office said.";
      news.add(Article.builder("tide-" + i).title("Tide report " + i).body(text).build());
      if ((i + 1) % ARTICLES_PER_COMMIT == 0) {
        news.commit();
      }
    }
  }

  private static void search(NewsIndex index, Future<?> writer, Set<Long> seen) {
    do {
      index.refresh();
      seen.add(index.search(SearchRequest.of("tide").limit(1)).total());
      LockSupport.parkNanos(PAUSE_NANOS);
    } while (!writer.isDone());
  }
}

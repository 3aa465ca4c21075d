package org.onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.search.CheckReport;
import org.onrecord.search.Hit;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;

/** What an index is worth after the thread that uses it was interrupted. */
class InterruptTest {

  private static final int ROUNDS = 200;
  private static final int ARTICLES = 4;
  private static final int MAX_MICROS = 20_000;

  @TempDir Path home;

  /** An interrupt now and then until the thread has ended. */
  private static void interruptAtRandom(Thread thread, Random random) throws InterruptedException {
    while (thread.isAlive()) {
      LockSupport.parkNanos(1_000L * random.nextInt(MAX_MICROS));
      thread.interrupt();
    }
    thread.join();
  }

  @Test
  void interruptsAtAnyMomentStopNothingAndLoseNothing() throws Exception {
    Random random = new Random(7);
    for (int round = 1; round <= ROUNDS; round++) {
      int now = round;
      AtomicReference<Throwable> failure = new AtomicReference<>();
      Thread user = new Thread(() -> use(now));
      user.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
      user.start();
      interruptAtRandom(user, random);
      assertThat(failure.get()).as("in round %d", round).isNull();
      try (LuceneStore store = LuceneStore.openReadOnly(home, Ranking.DEFAULT)) {
        assertThat(store.stats().articles()).isEqualTo(ARTICLES);
        assertThat(store.get("a" + (ARTICLES - 1)).orElseThrow().title()).isEqualTo("Gate " + now);
      }
    }
    try (LuceneStore store = LuceneStore.openReadOnly(home, Ranking.DEFAULT)) {
      CheckReport check = store.check();
      assertThat(check.problems()).isEmpty();
    }
  }

  /** Opens, adds, commits, searches and closes; the last articles are committed by closing. */
  private void use(int round) {
    try (LuceneStore store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty())) {
      for (int i = 0; i < ARTICLES; i++) {
        store.put(article(i, round));
        if (i % 4 == 1) {
          store.commit();
          Hit hit = store.search(SearchRequest.of("title:" + round)).hits().get(0);
          assertThat(hit.article().title()).isEqualTo("Gate " + round);
          assertThat(store.refresh()).isFalse();
        }
      }
    }
  }

  private static Article article(int i, int round) {
    return Article.builder("a" + i)
        .title("Gate " + round)
        .body(("Round " + round + ", line " + i + ". ").repeat(30))
        .build();
  }

  @Test
  void anInterruptedThreadDoesAllThatAnyOtherDoes() {
    Thread.currentThread().interrupt();
    try {
      try (NewsIndex index = NewsIndex.open(home.resolve("index"))) {
        index.addAnnotated(article(1, 1));
        index.commit();
        assertThat(index.search(SearchRequest.of("gate"))).hasSize(1);
        assertThat(index.check().problems()).isEmpty();
        index.snapshotTo(home.resolve("copy"));
        index.addAnnotated(article(2, 1));
        index.purge();
        assertThat(index.remove(SearchRequest.everything())).isEqualTo(2);
        assertThat(index.addAll(List.of(article(3, 1), article(4, 1)))).isEqualTo(2);
      }
      try (NewsIndex index = NewsIndex.openReadOnly(home.resolve("index"));
          NewsIndex copy = NewsIndex.builder(home.resolve("copy")).openShortLived()) {
        assertThat(index.stats().articles()).isEqualTo(2);
        assertThat(index.refresh()).isFalse();
        assertThat(copy.stats().articles()).isEqualTo(1);
      }
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aTaskRunsWhereNobodyInterrupts() throws IOException {
    Thread.currentThread().interrupt();
    try {
      boolean isInterrupted =
          UninterruptedTasks.run(
              () -> UninterruptedTasks.run(() -> Thread.currentThread().isInterrupted()));
      assertThat(isInterrupted).isFalse();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}

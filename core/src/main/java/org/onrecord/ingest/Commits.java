package org.onrecord.ingest;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.onrecord.store.ArticleStore;

/**
 * Commits now and then, so that a run that is cut short has not been for nothing; never while an
 * index is made anew, which is to appear whole or not at all.
 */
final class Commits {

  private final ArticleStore store;
  private final int every;
  private final long nanos;
  private final boolean atEndOnly;
  private final BooleanSupplier stop;
  private int written;
  private long last = System.nanoTime();

  Commits(ArticleStore store, int every, Duration after, boolean atEndOnly, BooleanSupplier stop) {
    this.store = store;
    this.every = every;
    this.nanos = after.toNanos();
    this.atEndOnly = atEndOnly;
    this.stop = stop;
  }

  boolean isStopped() {
    return stop.getAsBoolean();
  }

  /**
   * Counts something that was written, and commits if it is time.
   *
   * @param before notes how far the run is
   */
  void wrote(Runnable before) {
    written++;
    if (!atEndOnly && (written >= every || System.nanoTime() - last > nanos)) {
      before.run();
      store.commit();
      written = 0;
      last = System.nanoTime();
    }
  }
}

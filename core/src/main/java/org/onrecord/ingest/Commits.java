package org.onrecord.ingest;

import org.onrecord.NewsIndex;

/**
 * Commits now and then, so that a run that is cut short has not been for nothing; never while an
 * index is made anew, which is to appear whole or not at all.
 */
final class Commits {

  private final NewsIndex index;
  private final Plan plan;
  private int written;
  private long last = System.nanoTime();

  Commits(NewsIndex index, Plan plan) {
    this.index = index;
    this.plan = plan;
  }

  boolean isStopped() {
    return plan.stop.getAsBoolean();
  }

  /**
   * Counts something that was written, and commits if it is time.
   *
   * @param before notes how far the run is
   */
  void wrote(Runnable before) {
    written++;
    boolean isTime =
        written >= plan.commitEvery || System.nanoTime() - last > plan.commitAfter.toNanos();
    if (isTime && !plan.isAllOrNothing()) {
      before.run();
      commit();
    }
  }

  void commit() {
    index.commit();
    plan.listener.committed();
    written = 0;
    last = System.nanoTime();
  }
}

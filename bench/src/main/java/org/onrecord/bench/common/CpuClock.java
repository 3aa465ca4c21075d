package org.onrecord.bench.common;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures the CPU time of the current thread, which is independent of the load of the machine and
 * of garbage collection.
 */
public final class CpuClock {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int MIN_ROUNDS = 3;
  private static final int MAX_ROUNDS = 100;
  private static final long MIN_NANOS = 2_000_000_000L;

  private CpuClock() {}

  /** The CPU time of the current thread so far, in nanoseconds. */
  public static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Repeats {@code work} until it is compiled. */
  public static void warmUp(Runnable work) {
    for (int i = 0; i < MIN_ROUNDS; i++) {
      median(work);
    }
  }

  /**
   * The nanoseconds that {@code work} takes: the median of three rounds, or of more if they are
   * short.
   */
  public static long median(Runnable work) {
    List<Long> rounds = new ArrayList<>();
    long spent = 0;
    while (rounds.size() < MIN_ROUNDS || spent < MIN_NANOS && rounds.size() < MAX_ROUNDS) {
      long before = THREADS.getCurrentThreadCpuTime();
      work.run();
      rounds.add(THREADS.getCurrentThreadCpuTime() - before);
      spent += rounds.get(rounds.size() - 1);
    }
    Collections.sort(rounds);
    return rounds.get(rounds.size() / 2);
  }
}

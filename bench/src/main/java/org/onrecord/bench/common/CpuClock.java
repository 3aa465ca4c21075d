package org.onrecord.bench.common;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Times work by what the processor spends on its thread, which a busy machine does not stretch as
 * it does the clock's time. Collecting garbage is another thread's.
 */
public final class CpuClock {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int FEWEST_ROUNDS = 3;
  private static final int MOST_ROUNDS = 100;
  private static final long LONG_ENOUGH = 2_000_000_000L;

  private CpuClock() {}

  /** Repeats {@code work} until the compiler has seen enough of it. */
  public static void warmUp(Runnable work) {
    for (int i = 0; i < FEWEST_ROUNDS; i++) {
      median(work);
    }
  }

  /** The nanoseconds that {@code work} takes: the median of three rounds or, if short, of more. */
  public static long median(Runnable work) {
    List<Long> rounds = new ArrayList<>();
    long spent = 0;
    while (rounds.size() < FEWEST_ROUNDS || spent < LONG_ENOUGH && rounds.size() < MOST_ROUNDS) {
      long before = THREADS.getCurrentThreadCpuTime();
      work.run();
      rounds.add(THREADS.getCurrentThreadCpuTime() - before);
      spent += rounds.get(rounds.size() - 1);
    }
    Collections.sort(rounds);
    return rounds.get(rounds.size() / 2);
  }
}

package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Bounds what work may cost by the processor's time, which a busy machine does not stretch as it
 * does the clock's.
 */
public final class CpuTime {

  private CpuTime() {}

  /** Fails if {@code work} takes this thread longer than {@code most}. */
  public static void assertWithin(Duration most, Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
        .isLessThanOrEqualTo(most);
  }
}

package org.onrecord.opensearch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to try again what a cluster does not do at once. Pauses double from try to try, up to a
 * longest, and differ by chance (full jitter, Brooker 2015), so that many who wait do not all come
 * back together.
 *
 * @param timeout how long in all
 * @param firstPause how long the first pause is at most
 * @param maxPause how long any pause is at most
 */
public record RetryPolicy(Duration timeout, Duration firstPause, Duration maxPause) {

  /** As long as a cluster takes to find out that a node is gone, and to do without it. */
  public static final RetryPolicy DEFAULT =
      new RetryPolicy(Duration.ofSeconds(90), Duration.ofMillis(50), Duration.ofSeconds(5));

  /** As long as somebody waits who may have mistyped an address. */
  public static final RetryPolicy SHORT =
      new RetryPolicy(Duration.ofSeconds(2), Duration.ofMillis(50), Duration.ofMillis(500));

  /** Begins to be patient. */
  Attempts start() {
    return new Attempts(System.nanoTime() + timeout.toNanos());
  }

  /** The pauses of one request. */
  final class Attempts {
    private final long end;
    private int tries;

    private Attempts(long end) {
      this.end = end;
    }

    /** How often it was tried again. */
    int tries() {
      return tries;
    }

    /** Pauses; answers false if there is no time left. */
    boolean pause() {
      long most = Math.min(maxPause.toMillis(), firstPause.toMillis() << Math.min(tries, 20));
      long millis = ThreadLocalRandom.current().nextLong(most + 1);
      if (System.nanoTime() + Duration.ofMillis(millis).toNanos() > end) {
        return false;
      }
      tries++;
      try {
        Thread.sleep(millis);
        return true;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}

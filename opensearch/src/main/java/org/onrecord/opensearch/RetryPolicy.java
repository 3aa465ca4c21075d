package org.onrecord.opensearch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A retry policy with exponential backoff and full jitter (Brooker 2015), so that many waiting
 * clients do not retry at the same time.
 *
 * @param timeout the maximum total time
 * @param firstPause the maximum of the first pause; it doubles with each retry
 * @param maxPause the maximum of any pause
 */
record RetryPolicy(Duration timeout, Duration firstPause, Duration maxPause) {

  /** Long enough for a cluster to detect and replace a lost node. */
  static final RetryPolicy DEFAULT =
      new RetryPolicy(Duration.ofSeconds(90), Duration.ofMillis(50), Duration.ofSeconds(5));

  /** Short, for an address that may be mistyped. */
  static final RetryPolicy SHORT =
      new RetryPolicy(Duration.ofSeconds(2), Duration.ofMillis(50), Duration.ofMillis(500));

  /** Starts the attempts of one request. */
  Attempts start() {
    return new Attempts(System.nanoTime() + timeout.toNanos());
  }

  /** The attempts of one request. */
  final class Attempts {
    private final long end;
    private int tries;

    private Attempts(long end) {
      this.end = end;
    }

    /** The number of retries. */
    int tries() {
      return tries;
    }

    /** Pauses before the next attempt; returns false if the time has run out. */
    boolean pause() {
      long max = Math.min(maxPause.toMillis(), firstPause.toMillis() << Math.min(tries, 20));
      long millis = ThreadLocalRandom.current().nextLong(max + 1);
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

package org.onrecord.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets work that was interrupted (Ctrl-C, or a request to end) come to a good end: it is asked to
 * stop, and the process waits until it has.
 */
final class InterruptHandler implements AutoCloseable {

  /** So long is what was done given to be written. */
  private static final long TIMEOUT_SECONDS = 60;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::await, "onrecord-interrupted");
  private volatile boolean requested;

  private InterruptHandler() {}

  /** From now until it is closed. */
  static InterruptHandler start() {
    InterruptHandler interruption = new InterruptHandler();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  boolean isRequested() {
    return requested;
  }

  private void await() {
    requested = true;
    try {
      done.await(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already.
    }
  }
}

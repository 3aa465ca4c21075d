package org.onrecord.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Shuts down cleanly on Ctrl-C or SIGTERM: requests the work to stop, and waits until it has. */
final class InterruptHandler implements AutoCloseable {

  /** The maximum wait for the work to be written. */
  private static final long TIMEOUT_SECONDS = 60;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::await, "onrecord-interrupted");
  private volatile boolean requested;

  private InterruptHandler() {}

  /** Handles interrupts from now until it is closed. */
  static InterruptHandler start() {
    InterruptHandler handler = new InterruptHandler();
    Runtime.getRuntime().addShutdownHook(handler.hook);
    return handler;
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
      // The process is already shutting down.
    }
  }
}

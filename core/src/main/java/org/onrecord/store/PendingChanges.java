package org.onrecord.store;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The changes that a store was given since its last commit, and whether one of them failed: then
 * its {@link ArticleStore#close()} must not commit. For implementations of {@link ArticleStore}.
 *
 * <p>No argument may be null. Safe for use by several threads; holds two counts and the last
 * failure. Functions run on the calling thread, without a lock, and what they throw is passed on.
 */
public final class PendingChanges {

  private long articles;
  private long changes;
  private @Nullable Throwable failure;

  /** Creates a state without changes. */
  public PendingChanges() {}

  /**
   * Puts an article. A refused one ({@link IllegalArgumentException}) has changed nothing and is no
   * failure; any other exception is.
   *
   * @param put puts the article
   */
  public void put(Runnable put) {
    count(1);
    try {
      put.run();
    } catch (IllegalArgumentException e) {
      count(-1);
      throw e;
    } catch (RuntimeException | Error e) {
      fail(e);
      throw e;
    }
  }

  /**
   * Makes another change; any exception is a failure.
   *
   * @param <T> what the change returns
   * @param change makes the change, which may consist of several steps
   * @return what the change returned
   */
  public <T> T change(Supplier<T> change) {
    synchronized (this) {
      changes++;
    }
    return failing(change);
  }

  /**
   * Makes another change without a result; any exception is a failure.
   *
   * @param change makes the change, which may consist of several steps
   */
  public void change(Runnable change) {
    this.<Boolean>change(
        () -> {
          change.run();
          return true;
        });
  }

  /**
   * Commits. Changes made before this call are no longer pending then; changes made during it stay
   * pending, whether or not the commit contains them.
   *
   * @param commit writes the commit; an exception is a failure
   */
  public void commit(Runnable commit) {
    long articlesBefore;
    long changesBefore;
    Throwable failureBefore;
    synchronized (this) {
      articlesBefore = articles;
      changesBefore = changes;
      failureBefore = failure;
    }
    failing(
        () -> {
          commit.run();
          return true;
        });
    synchronized (this) {
      articles -= articlesBefore;
      changes -= changesBefore;
      failure = failure == failureBefore ? null : failure;
    }
  }

  private <T> T failing(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      fail(e);
      throw e;
    }
  }

  private synchronized void count(int more) {
    articles += more;
    changes += more;
  }

  /**
   * Records that a change since the last commit may not have been written.
   *
   * @param cause what failed
   */
  public synchronized void fail(Throwable cause) {
    failure = Objects.requireNonNull(cause);
  }

  /** Forgets all changes and failures, for use after a rollback. */
  public synchronized void clear() {
    articles = 0;
    changes = 0;
    failure = null;
  }

  /** {@return whether there was no change since the last commit} */
  public synchronized boolean isEmpty() {
    return changes == 0;
  }

  /** {@return what failed last since the last commit; empty if nothing failed} */
  public synchronized Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  /**
   * The error that says what was not written, for a store to throw when it is closed.
   *
   * @param where the folder of the index, or its address without secrets
   * @param cause what failed, see {@link #failure()}
   * @return the error, with the number of articles that are lost
   */
  public synchronized IndexUnwritable notWritten(String where, Throwable cause) {
    return IndexUnwritable.notWritten(Objects.requireNonNull(where), articles, cause);
  }
}

package org.onrecord.store;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a store was given to write since its last commit, and whether it failed in that: then its
 * {@link ArticleStore#close()} must not commit. Safe for many threads; holds two counts.
 */
public final class PendingChanges {

  private long articles;
  private long changes;
  private @Nullable Throwable failure;

  /**
   * Puts an article. A refused one ({@link IllegalArgumentException}) has changed nothing and is no
   * failure; any other exception is.
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

  /** Makes another change, perhaps of many parts; any exception is a failure. */
  public <T> T change(Supplier<T> change) {
    synchronized (this) {
      changes++;
    }
    return failing(change);
  }

  /** As {@link #change(Supplier)}, without an answer. */
  public void change(Runnable change) {
    this.<Boolean>change(
        () -> {
          change.run();
          return true;
        });
  }

  /**
   * Commits: what was changed before is no longer pending. What is changed meanwhile stays pending,
   * whether or not this commit takes it along.
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

  /** Notes that something given since the last commit may not have been written. */
  public synchronized void fail(Throwable cause) {
    failure = cause;
  }

  /** Forgets all, as after a rollback. */
  public synchronized void clear() {
    articles = 0;
    changes = 0;
    failure = null;
  }

  /** Whether nothing was given since the last commit. */
  public synchronized boolean isEmpty() {
    return changes == 0;
  }

  /** What failed last since the last commit. */
  public synchronized Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  /**
   * The error that says what was not written.
   *
   * @param where the folder of the index, or its address without secrets
   */
  public synchronized IndexUnwritable notWritten(String where, Throwable cause) {
    return IndexUnwritable.notWritten(where, articles, cause);
  }
}

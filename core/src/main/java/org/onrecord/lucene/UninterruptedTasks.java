package org.onrecord.lucene;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.onrecord.lucene.IndexFolder.IndexTask;

/**
 * Runs tasks on threads that no caller can interrupt. An interrupt closes the file channel that the
 * interrupted thread uses: of Lucene's files that is a failed operation, of its lock the end of the
 * writer. A caller waits until its task is done; its interrupt status stays set meanwhile and
 * after.
 *
 * <p>The threads are daemons, one for each task that runs, and end when they had nothing to do for
 * some seconds.
 */
final class UninterruptedTasks {

  private static final int IDLE_SECONDS = 10;

  private static final ExecutorService THREADS =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          TaskThread::new);

  private UninterruptedTasks() {}

  /** A thread of these; a task that runs another one runs it there. */
  private static final class TaskThread extends Thread {
    TaskThread(Runnable work) {
      super(work, "onrecord-store");
      setDaemon(true);
      setContextClassLoader(UninterruptedTasks.class.getClassLoader());
    }
  }

  /**
   * Runs a task, and waits for it.
   *
   * @throws IOException as the task throws it; any unchecked exception likewise
   */
  static <T> T run(IndexTask<T> task) throws IOException {
    if (Thread.currentThread() instanceof TaskThread) {
      return task.run();
    }
    try {
      return Uninterruptibles.getUninterruptibly(THREADS.submit(task::run));
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNull(e.getCause());
      Throwables.throwIfInstanceOf(cause, IOException.class);
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    }
  }
}

package org.qiantou.draft.source;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a parser apart from the caller: on a thread with a stack of its own, for a limited time,
 * with every fault turned into a line for the user.
 *
 * <p>A thread cannot be ended from outside, so that a parser may run on one only if its work is
 * bounded beforehand: {@link Zip}, {@link XmlReader} and {@link HtmlGuard} bound size, depth and
 * count while they stream. PDF files cannot be bounded like that and are parsed by a process of
 * their own, see {@link PdfProcess}.
 */
final class Worker {

  static final int SECONDS = 8;
  private static final long STACK_BYTES = 4L << 20;

  private Worker() {}

  /**
   * Returns what a task returns.
   *
   * @throws SourceException if it throws anything, or does not end in time
   */
  static <T> T run(Callable<T> task) throws SourceException {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(null, future, "qiantou-reader", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw problem(e.getCause());
    } catch (TimeoutException e) {
      throw new SourceException("slow", SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceException("interrupted");
    } finally {
      future.cancel(true);
    }
  }

  /** Ends a task whose time is up; called where tasks loop. */
  static void checkTime() throws SourceException {
    if (Thread.currentThread().isInterrupted()) {
      throw new SourceException("slow", SECONDS);
    }
  }

  private static SourceException problem(@Nullable Throwable fault) {
    if (fault instanceof SourceException problem) {
      return problem;
    }
    if (fault instanceof NoClassDefFoundError missing) {
      return Libraries.missing(missing);
    }
    if (fault instanceof StackOverflowError) {
      return new SourceException("deep");
    }
    if (fault instanceof OutOfMemoryError) {
      return new SourceException("memory");
    }
    return new SourceException("damaged");
  }
}

package org.qiantou.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.qiantou.Qiantou;
import org.qiantou.model.Status;
import org.qiantou.report.AnswerCsv;

/**
 * Answers the records of a stream by several threads and writes the answers in the same order. Only
 * a few portions are held at any time, however long the stream is.
 */
public final class Batch {

  private static final int PORTION_RECORDS = 64;
  private static final int PORTION_BYTES = 1 << 18;

  private final Qiantou qiantou;
  private final Form form;
  private final Locale locale;
  private final boolean explain;
  private final int threads;

  /**
   * Sets up a batch.
   *
   * @param explain whether the reasoning is written too
   * @param threads how many threads answer
   */
  public Batch(Qiantou qiantou, Form form, Locale locale, boolean explain, int threads) {
    this.qiantou = qiantou;
    this.form = form;
    this.locale = locale;
    this.explain = explain;
    this.threads = threads;
  }

  /**
   * What came of a batch.
   *
   * @param errors how many records could not be answered
   * @param faults how many of those failed by a fault of ours
   * @param found the statuses found
   */
  public record Outcome(long errors, long faults, Set<Status> found) {}

  /** Is told how far a batch is. */
  public interface Watcher {
    /** So many records are answered, so many of them by an error record. */
    void at(long records, long errors);
  }

  /**
   * Answers all records.
   *
   * @param name the name of the input, which may tell its form
   * @throws IOException if the input cannot be read or the output not be written
   */
  public Outcome run(InputStream in, String name, Writer out, Watcher watcher) throws IOException {
    Records records = InputForm.of(new LineReader(in), name);
    if (form == Form.CSV) {
      out.write(AnswerCsv.header());
    }
    Answering answering = new Answering(qiantou, records, form, locale, explain);
    ExecutorService workers = Executors.newFixedThreadPool(threads, Batch::worker);
    try {
      return run(records, answering, workers, new Tally(out, watcher));
    } finally {
      workers.shutdownNow();
    }
  }

  private Outcome run(Records records, Answering answering, ExecutorService workers, Tally tally)
      throws IOException {
    Deque<Future<Answering.Portion>> pending = new ArrayDeque<>();
    List<Raw> portion = portion(records);
    while (!portion.isEmpty()) {
      List<Raw> next = portion;
      pending.add(workers.submit(() -> answering.answer(next)));
      // Twice as many as there are threads: nobody waits while the oldest is written.
      if (pending.size() >= 2 * threads) {
        tally.add(finished(pending.remove()));
      }
      portion = portion(records);
    }
    while (!pending.isEmpty()) {
      tally.add(finished(pending.remove()));
    }
    return new Outcome(tally.errors, tally.faults, tally.found);
  }

  private static List<Raw> portion(Records records) throws IOException {
    List<Raw> portion = new ArrayList<>();
    int bytes = 0;
    while (portion.size() < PORTION_RECORDS && bytes < PORTION_BYTES) {
      @Nullable Raw raw = records.next();
      if (raw == null) {
        break;
      }
      portion.add(raw);
      bytes += raw.size();
    }
    return portion;
  }

  private static Answering.Portion finished(Future<Answering.Portion> portion) {
    try {
      return portion.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while answering a batch", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a batch failed: " + e.getCause(), e);
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "qiantou-batch");
    thread.setDaemon(true);
    return thread;
  }

  /** Writes portions and counts. */
  private static final class Tally {
    private final Writer out;
    private final Watcher watcher;
    private final Set<Status> found = EnumSet.noneOf(Status.class);
    private long records;
    private long errors;
    private long faults;

    Tally(Writer out, Watcher watcher) {
      this.out = out;
      this.watcher = watcher;
    }

    void add(Answering.Portion portion) throws IOException {
      out.write(portion.text());
      out.flush();
      records += portion.records();
      errors += portion.errors();
      faults += portion.faults();
      found.addAll(portion.found());
      watcher.at(records, errors);
    }
  }
}

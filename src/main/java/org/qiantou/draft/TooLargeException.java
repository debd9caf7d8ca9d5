package org.qiantou.draft;

import org.qiantou.model.Message;

/** Says that a document holds more than any that people write. */
final class TooLargeException extends RuntimeException {
  /** A hundred pages hold some thousand items; more than this is no document. */
  static final int ITEMS = 100_000;

  static final int TASKS = 20_000;

  private static final long serialVersionUID = 1;

  private final transient Message problem;

  private TooLargeException(Message problem) {
    super(problem.key());
    this.problem = problem;
  }

  Message problem() {
    return problem;
  }

  static void checkItems(int items) {
    if (items > ITEMS) {
      throw new TooLargeException(Findings.text("too-many-items", ITEMS));
    }
  }

  static void checkTasks(int tasks) {
    if (tasks > TASKS) {
      throw new TooLargeException(Findings.text("too-many-tasks", TASKS));
    }
  }
}

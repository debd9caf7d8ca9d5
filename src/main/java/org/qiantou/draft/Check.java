package org.qiantou.draft;

/** One check of a task. */
interface Check {

  /** Looks at a task and files what it finds. */
  void check(Examined task, Findings findings);
}

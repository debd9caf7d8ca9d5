package org.qiantou.cli;

/** The exit codes that scripts rely on. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** Done, and it found what it looks for: a failing fixture, an error in a draft. */
  static final int FOUND = 1;

  /** The input or the call was wrong. */
  static final int WRONG = 2;

  /** A fault of ours. */
  static final int FAULT = 3;

  private ExitCode() {}
}

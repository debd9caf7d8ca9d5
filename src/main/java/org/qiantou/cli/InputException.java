package org.qiantou.cli;

import java.io.Serial;
import java.util.Locale;
import org.qiantou.model.Message;

/** Says in one line that the input of a command is wrong. */
public final class InputException extends RuntimeException {

  static final String BUNDLE = "org.qiantou.cli.problems";

  @Serial private static final long serialVersionUID = 1L;

  private final transient Message problem;

  /** Takes the text from the bundle of the command line. */
  public InputException(String key, Object... args) {
    super(Message.of(BUNDLE, key, args).in(Locale.CHINESE));
    problem = Message.of(BUNDLE, key, args);
  }

  Message problem() {
    return problem;
  }
}

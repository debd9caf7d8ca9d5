package org.qiantou.cli.input;

import java.io.Serial;
import java.util.Locale;
import org.qiantou.model.Message;

/** Says in one line that the input of a command is wrong. */
public final class InputException extends RuntimeException {

  /** The bundle of what is said when a call or its input is wrong. */
  public static final String BUNDLE = "org.qiantou.cli.problems";

  @Serial private static final long serialVersionUID = 1L;

  private final transient Message problem;

  /** Takes the text from the bundle of the command line. */
  public InputException(String key, Object... args) {
    super(Message.of(BUNDLE, key, args).in(Locale.CHINESE));
    problem = Message.of(BUNDLE, key, args);
  }

  /** Returns what is wrong. */
  public Message problem() {
    return problem;
  }
}

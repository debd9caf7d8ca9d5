package org.qiantou.draft.source;

import java.io.IOException;
import java.util.Locale;
import org.qiantou.model.Message;

/** Says in one line why a file cannot be read and what to do about it. */
public final class SourceException extends IOException {

  static final String BUNDLE = "org.qiantou.draft.source.problems";

  private final transient Message problem;

  SourceException(String key, Object... args) {
    super(key);
    problem = Message.of(BUNDLE, key, args);
  }

  /** Says why a document that was read cannot be worked on. */
  public SourceException(Message problem) {
    super(problem.key());
    this.problem = problem;
  }

  /** Returns the line, to be had in Chinese or English. */
  public Message problem() {
    return problem;
  }

  /** Returns the line in Chinese. */
  @Override
  public String getMessage() {
    return problem.in(Locale.CHINESE);
  }
}

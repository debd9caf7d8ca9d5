package org.qiantou.cli.batch;

import java.io.Serial;
import java.util.Locale;
import java.util.Optional;
import org.qiantou.model.MatterException;
import org.qiantou.model.Message;

/** Says why a record cannot be answered; the rest of the batch goes on. */
final class BadRecordException extends Exception {

  static final String BUNDLE = "org.qiantou.cli.problems";

  @Serial private static final long serialVersionUID = 1L;

  private final transient Message problem;
  private final transient Optional<String> field;
  private final transient Optional<String> id;

  BadRecordException(String key, Object... args) {
    this(Message.of(BUNDLE, key, args), Optional.empty(), Optional.empty());
  }

  private BadRecordException(Message problem, Optional<String> field, Optional<String> id) {
    super(problem.in(Locale.CHINESE));
    this.problem = problem;
    this.field = field;
    this.id = id;
  }

  static BadRecordException of(MatterException wrong, Optional<String> id) {
    return new BadRecordException(wrong.problem(), Optional.of(wrong.field()), id);
  }

  BadRecordException in(String newField) {
    return new BadRecordException(problem, Optional.of(newField), id);
  }

  BadRecordException withId(Optional<String> newId) {
    return new BadRecordException(problem, field, newId);
  }

  Message problem() {
    return problem;
  }

  Optional<String> field() {
    return field;
  }

  Optional<String> id() {
    return id;
  }
}

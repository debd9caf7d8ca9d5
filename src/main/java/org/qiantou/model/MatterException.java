package org.qiantou.model;

import java.io.Serial;
import java.util.Locale;

/** Says that a matter cannot be asked about as it stands: which field, and what would be right. */
public final class MatterException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String field;
  private final transient Message problem;

  /**
   * Names the problem.
   *
   * @param field the field of the matter, such as {@code district}
   * @param problem what is wrong and what would be right
   */
  public MatterException(String field, Message problem) {
    super(field + ": " + problem.in(Locale.CHINESE));
    this.field = field;
    this.problem = problem;
  }

  /** Returns the field of the matter that is wrong. */
  public String field() {
    return field;
  }

  /** Returns what is wrong and what would be right. */
  public Message problem() {
    return problem;
  }
}

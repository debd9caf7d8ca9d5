package org.qiantou.model;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A question whose reply would change the answer (D25).
 *
 * @param field the field to state, or {@code topic} if the matter is open in its kind
 * @param text the question
 * @param replies the replies with what each would give
 */
public record Question(String field, Message text, List<Reply> replies) {

  public Question {
    replies = ImmutableList.copyOf(replies);
  }

  /**
   * One reply to a question.
   *
   * @param value the value of the field; {@code OTHER} for any other
   * @param name the value's name
   * @param effect what the answer would be
   */
  public record Reply(String value, Message name, Message effect) {}
}

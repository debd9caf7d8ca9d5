package org.qiantou.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What to do with a matter that has no lead (会商, D13 and D14).
 *
 * @param required whether it must be escalated
 * @param reason why, or why not
 * @param organizer who organises the consultation; empty if government itself decides
 * @param approvers who approves
 * @param publish whether the outcome is published
 * @param question the question to decide
 * @param row the row to add once it is decided; empty if none is required
 */
public record Escalation(
    boolean required,
    Message reason,
    Optional<Body> organizer,
    List<String> approvers,
    boolean publish,
    Message question,
    Optional<Message> row) {
  public Escalation {
    approvers = ImmutableList.copyOf(approvers);
  }
}

package org.qiantou.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiantou.model.Reason;
import org.qiantou.model.Status;

/**
 * What asking about a topic gives, with facts still open (D25).
 *
 * @param status the status
 * @param reason why nobody leads
 * @param leaders the lead, or those who contest it
 * @param findings what it rests on: one finding, or several that agree, or none
 * @param replies what each reply gives, if the answer depends on them
 * @param questions by field, what each reply would give
 */
record Answered(
    Status status,
    Optional<Reason> reason,
    Set<String> leaders,
    List<Finding> findings,
    List<Answered> replies,
    Map<String, Map<String, String>> questions) {

  boolean isNotCovered() {
    return reason.equals(Optional.of(Reason.NOT_COVERED));
  }

  /** Returns what is compared when replies are held against each other: status and lead only. */
  String gist() {
    return status == Status.RESOLVED ? "lead " + leaders.iterator().next() : status.name();
  }
}

package org.qiantou.engine;

import java.util.Optional;
import org.qiantou.model.Reason;
import org.qiantou.model.Status;

/**
 * What the claims came to.
 *
 * @param status what was found
 * @param lead the lead's code; empty unless RESOLVED
 * @param reason why nobody leads; empty unless NO_LEAD
 */
public record Outcome(Status status, String lead, Optional<Reason> reason) {

  /** Says whether status and lead are the same, whatever the reason (D25). */
  public boolean agreesWith(Outcome other) {
    return status == other.status && lead.equals(other.lead);
  }
}

package org.qiantou.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiantou.model.Reason;
import org.qiantou.model.Status;

/**
 * What claims that leave nothing open come to (D4 to D9).
 *
 * @param status who leads, as far as these claims say
 * @param reason why nobody does
 * @param leaders the lead, or those who contest it
 * @param winners the claims that are left
 * @param lost the claims that are not, with what beat them
 * @param claims all of them, those besides that never contend too
 */
record Finding(
    Status status,
    Optional<Reason> reason,
    Set<String> leaders,
    List<Claim> winners,
    Map<Claim, Why> lost,
    List<Claim> claims) {

  /** Returns the winners that carry it: whoever leads or shares, or if nobody does, all. */
  List<Claim> carrying() {
    if (status == Status.NO_LEAD) {
      return winners;
    }
    boolean lead = winners.stream().anyMatch(each -> each.is(Claim.Part.LEAD));
    Claim.Part part = lead ? Claim.Part.LEAD : Claim.Part.SHARED;
    return winners.stream().filter(each -> each.is(part)).toList();
  }

  /** What beat a claim. */
  enum Why {
    RESIDUAL,
    SETTLED,
    NAMED,
    RANK,
    OWN,
    TOPIC,
    CONDITIONS,
    FORCE,
    LATER
  }
}

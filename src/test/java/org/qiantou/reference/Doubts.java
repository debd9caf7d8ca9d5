package org.qiantou.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qiantou.model.Status;
import org.qiantou.reference.Finding.Why;

/** What a reader should doubt in a finding that gives a lead (D7, D9). */
final class Doubts {

  private final Finding finding;
  private final List<Claim> leading;

  private Doubts(Finding finding) {
    this.finding = finding;
    leading = finding.winners().stream().filter(each -> each.is(Claim.Part.LEAD)).toList();
  }

  static Set<String> of(Finding finding) {
    Doubts doubts = new Doubts(finding);
    Set<String> kinds = new TreeSet<>();
    if (doubts.forceLost()) {
      kinds.add("force");
    }
    if (doubts.slotLost()) {
      kinds.add("slot");
    }
    if (doubts.outsider()) {
      kinds.add("outsider");
    }
    return kinds;
  }

  /** D7: what lost has higher legal force than what won. */
  private boolean forceLost() {
    for (Claim winner : finding.winners()) {
      for (Claim loser : finding.lost().keySet()) {
        // Claims that name the same department agree; a slot that lost by rank has been filled.
        Why why = finding.lost().get(loser);
        boolean agrees = loser.department().equals(winner.department());
        boolean filled = loser.is(Claim.Part.SLOT) && why == Why.RANK;
        if (!agrees
            && !filled
            && why != Why.NAMED
            && loser.kind().force() < winner.kind().force()) {
          return true;
        }
      }
    }
    return false;
  }

  /** D9: a law leaves it to local government, and a law names somebody for the same act. */
  private boolean slotLost() {
    return finding.status() != Status.NO_LEAD && finding.lost().containsValue(Why.NAMED);
  }

  /** D9: the lead is none of those who share the act. */
  private boolean outsider() {
    if (finding.status() != Status.RESOLVED) {
      return false;
    }
    Optional<String> lead = leading.get(0).department();
    List<Claim> sharing =
        finding.claims().stream()
            .filter(each -> each.is(Claim.Part.SHARED) && each.contends())
            .toList();
    return sharing.stream()
        .anyMatch(
            one ->
                sharing.stream()
                    .noneMatch(
                        each -> each.depth() == one.depth() && each.department().equals(lead)));
  }
}

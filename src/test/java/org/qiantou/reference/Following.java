package org.qiantou.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qiantou.model.Body;
import org.qiantou.model.Filler;
import org.qiantou.model.Impact;
import org.qiantou.model.Level;
import org.qiantou.model.Reason;
import org.qiantou.model.Status;

/** What follows from an answer (D12, D13, D15 to D18, D24). */
final class Following {

  private final Facts facts;
  private final Answered answer;
  private final Bodies bodies;

  Following(Facts facts, Answered answer) {
    this.facts = facts;
    this.answer = answer;
    bodies = new Bodies(facts);
  }

  /** D13: whether the matter is escalated, who organises, who approves. */
  Optional<String> escalation(Impact impact) {
    boolean nobody = answer.status() == Status.NO_LEAD || answer.status() == Status.CONTESTED;
    if (!nobody || answer.isNotCovered()) {
      return Optional.empty();
    }
    if (impact == Impact.NOT_OBVIOUS) {
      return Optional.of("not required not-obvious for []");
    }
    if (answer.reason().equals(Optional.of(Reason.DELEGATED_NOT_DESIGNATED))) {
      return Optional.of(
          isCitySlot() ? slot("city", Level.MUNICIPAL) : slot("district", Level.DISTRICT));
    }
    String approvers = " for " + names(bodies.holding("approver"));
    String organizer = bodies.holding("consultation-organizer").get(0).name();
    return Optional.of(
        facts.level() == Level.MUNICIPAL
            ? "required municipal by " + organizer + approvers
            : "required district" + approvers);
  }

  private String slot(String whose, Level level) {
    return "required " + whose + "-slot for " + names(bodies.government(level));
  }

  /** Whether the city may fill a slot; where either may, the matter's own government does. */
  private boolean isCitySlot() {
    return answer.findings().stream()
        .flatMap(each -> each.winners().stream())
        .filter(each -> each.is(Claim.Part.SLOT))
        .map(each -> each.filler().orElseThrow())
        .anyMatch(
            each ->
                each == Filler.CITY || (each == Filler.EITHER && facts.level() == Level.MUNICIPAL));
  }

  /** D12, D18, and rows that hand a matter over. */
  Set<String> referrals(List<Claim> claims) {
    Set<String> referrals = new TreeSet<>();
    for (Claim claim : claims) {
      if (claim.is(Claim.Part.REFERRAL) && !claim.open() && !answer.isNotCovered()) {
        referrals.add("row " + claim.department().orElseThrow());
      }
    }
    // It is the procuratorate that brings public-interest litigation, so it learns of it too.
    boolean publicInterest = facts.says("litigation", "public-interest");
    office(facts.says("crime", "yes"), "crime-referral", referrals);
    office(facts.says("crime", "yes") || publicInterest, "prosecution", referrals);
    office(facts.says("litigation", "trial") || publicInterest, "court", referrals);
    office(facts.says("falsification", "yes"), "discipline", referrals);
    office(facts.says("falsification", "yes"), "personnel", referrals);
    return referrals;
  }

  private void office(boolean meant, String office, Set<String> referrals) {
    if (meant) {
      bodies.holding(office).forEach(body -> referrals.add(office + " " + body.code()));
    }
  }

  /** D15 to D17, D24. */
  Set<String> obligations(boolean cooperation) {
    Set<String> obligations = new TreeSet<>();
    if (answer.status() == Status.RESOLVED) {
      obligations.add("D15.lead");
      String report = facts.level() == Level.DISTRICT ? "D16.report.district " : "D16.report ";
      obligations.add(report + LocalDate.of(facts.day().getYear() + 1, 3, 1).minusDays(1));
      if (cooperation) {
        obligations.add("D15.cooperating");
      }
    }
    if (facts.says("major", "yes")) {
      obligations.add("D17.major");
    }
    if (answer.status() == Status.CONTESTED && facts.function().equals("enforcement")) {
      obligations.add("D24.jurisdiction");
    }
    return obligations;
  }

  private static List<String> names(List<Body> bodies) {
    return bodies.stream().map(Body::name).toList();
  }
}

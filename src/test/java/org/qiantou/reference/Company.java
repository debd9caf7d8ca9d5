package org.qiantou.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qiantou.model.Status;
import org.qiantou.reference.Finding.Why;

/** Who else is named beside the lead: those who cooperate, and those who might lead. */
final class Company {

  private final Facts facts;
  private final Answered answer;

  Company(Facts facts, Answered answer) {
    this.facts = facts;
    this.answer = answer;
  }

  /** D11. Of several findings that agree, those cooperate who cooperate by each. */
  List<Claim> cooperating() {
    List<Claim> all = new ArrayList<>();
    if (answer.status() != Status.RESOLVED && answer.status() != Status.CONTESTED) {
      return all;
    }
    for (Claim claim : cooperating(answer.findings().get(0))) {
      boolean always =
          answer.findings().stream()
              .allMatch(each -> departments(cooperating(each)).contains(claim.holder()));
      if (always) {
        all.add(claim);
      }
    }
    return all;
  }

  private List<Claim> cooperating(Finding finding) {
    int shallowest = finding.winners().stream().mapToInt(Claim::depth).min().orElse(0);
    return finding.claims().stream()
        .filter(
            claim ->
                claim.is(Claim.Part.COOPERATE)
                    || claim.is(Claim.Part.SUPERVISE)
                    || (claim.is(Claim.Part.LEAD) && finding.lost().get(claim) == Why.RANK)
                    || (claim.is(Claim.Part.SHARED)
                        && claim.contends()
                        && claim.depth() >= shallowest))
        .filter(claim -> !answer.leaders().contains(claim.holder()))
        .sorted(Claim.ORDER)
        .toList();
  }

  /** Who might lead, if nobody does yet (D4, D9, D10, D14). */
  Set<String> candidates() {
    return switch (answer.status()) {
      case CONTESTED -> contested();
      case DEPENDS -> byReply();
      case NO_LEAD -> answer.isNotCovered() ? Set.of() : withoutLead();
      default -> Set.of();
    };
  }

  /** Where none of them is named as lead, practice and principles have their say. */
  private Set<String> contested() {
    Set<String> candidates = new TreeSet<>(answer.leaders());
    boolean shared =
        answer.findings().stream()
            .flatMap(each -> each.winners().stream())
            .noneMatch(each -> each.is(Claim.Part.LEAD));
    if (shared) {
      for (Finding finding : answer.findings()) {
        finding.claims().stream()
            .filter(claim -> claim.wants() && !claim.contends())
            .forEach(claim -> candidates.add(claim.holder()));
      }
      addPrincipled(candidates);
    }
    return candidates;
  }

  /** The lead that each reply gives (D25). */
  private Set<String> byReply() {
    Set<String> candidates = new TreeSet<>();
    for (Answered each : answer.replies()) {
      if (each.status() == Status.RESOLVED) {
        candidates.addAll(each.leaders());
      }
    }
    return candidates;
  }

  private Set<String> withoutLead() {
    Set<String> candidates = new TreeSet<>();
    for (Finding finding : answer.findings()) {
      for (Claim claim : finding.claims()) {
        if (claim.is(Claim.Part.LEAD)
            || claim.is(Claim.Part.SHARED)
            || claim.is(Claim.Part.GROUND)) {
          candidates.add(claim.holder());
        }
      }
    }
    addPrincipled(candidates);
    return candidates;
  }

  /** D10. */
  private void addPrincipled(Set<String> candidates) {
    Bodies bodies = new Bodies(facts);
    facts.named("approver").ifPresent(each -> candidates.add(bodies.here(each).code()));
    facts.named("sector").ifPresent(each -> candidates.add(bodies.here(each).code()));
  }

  static Set<String> departments(List<Claim> claims) {
    Set<String> departments = new LinkedHashSet<>();
    claims.forEach(claim -> departments.add(claim.holder()));
    return departments;
  }
}

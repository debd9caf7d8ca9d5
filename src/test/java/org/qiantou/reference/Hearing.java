package org.qiantou.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.qiantou.model.Reason;
import org.qiantou.model.Status;
import org.qiantou.reference.Finding.Why;

/** Hears claims that leave nothing open, and finds who leads (D3 to D6, D9). */
final class Hearing {

  private final Facts facts;
  private final List<Claim> claims;
  private final List<Claim> contending;
  private final List<Claim> left;
  private final Map<Claim, Why> lost = new LinkedHashMap<>();

  private Hearing(Facts facts, List<Claim> claims) {
    this.facts = facts;
    this.claims = claims;
    contending = claims.stream().filter(Claim::contends).toList();
    left = new ArrayList<>(contending);
  }

  static Finding of(Facts facts, List<Claim> claims) {
    Hearing hearing = new Hearing(facts, claims.stream().filter(each -> !each.open()).toList());
    hearing.removeResidual();
    hearing.removeSettled();
    hearing.removeNamedSlots();
    hearing.filter();
    return hearing.conclude();
  }

  /** D3: a catch-all clause yields to any row or delegation below it. */
  private void removeResidual() {
    remove(
        Why.RESIDUAL,
        claim ->
            claim.residual() && contending.stream().anyMatch(each -> each.depth() > claim.depth()));
  }

  /** D9: a lead for one of those who share an act settles it. */
  private void removeSettled() {
    remove(Why.SETTLED, claim -> claim.is(Claim.Part.SHARED) && settled(claim.depth()));
  }

  private boolean settled(int depth) {
    Set<String> sharing = new TreeSet<>();
    for (Claim each : contending) {
      if (each.is(Claim.Part.SHARED) && each.depth() == depth) {
        sharing.add(each.holder());
      }
    }
    return contending.stream()
        .anyMatch(
            each ->
                each.is(Claim.Part.LEAD)
                    && !each.residual()
                    && each.depth() >= depth
                    && sharing.contains(each.holder()));
  }

  /** D9: whom a law itself names goes before a slot on the same topic, conditions aside. */
  private void removeNamedSlots() {
    List<Claim> named =
        left.stream()
            .filter(
                each ->
                    each.is(Claim.Part.LEAD)
                        && each.designation().isEmpty()
                        && each.kind().rank() == 3)
            .toList();
    remove(
        Why.NAMED,
        claim ->
            claim.is(Claim.Part.SLOT)
                && named.stream().anyMatch(each -> each.depth() == claim.depth()));
  }

  /** D4, D2, D5: over all that are left, never pairwise. */
  private void filter() {
    if (left.isEmpty()) {
      return;
    }
    int rank = left.stream().mapToInt(each -> each.kind().rank()).min().orElseThrow();
    remove(Why.RANK, each -> each.kind().rank() != rank);
    if (left.stream().anyMatch(each -> !each.analogy())) {
      remove(Why.OWN, Claim::analogy);
    }
    int depth = left.stream().mapToInt(Claim::depth).max().orElseThrow();
    remove(Why.TOPIC, each -> each.depth() != depth);
    List<Claim> before = List.copyOf(left);
    remove(
        Why.CONDITIONS,
        claim ->
            before.stream()
                .anyMatch(
                    each ->
                        each.conditions().containsAll(claim.conditions())
                            && each.conditions().size() > claim.conditions().size()));
    int force = left.stream().mapToInt(each -> each.kind().force()).min().orElseThrow();
    remove(Why.FORCE, each -> each.kind().force() != force);
    LocalDate latest = left.stream().map(Claim::since).max(LocalDate::compareTo).orElseThrow();
    remove(Why.LATER, each -> !each.since().equals(latest));
  }

  /** D6. */
  private Finding conclude() {
    Set<String> leads = departments(Claim.Part.LEAD);
    Set<String> sharing = departments(Claim.Part.SHARED);
    if (leads.size() == 1) {
      return finding(Status.RESOLVED, Optional.empty(), leads);
    }
    if (leads.size() > 1) {
      return finding(Status.CONTESTED, Optional.empty(), leads);
    }
    if (sharing.size() > 1) {
      return finding(Status.CONTESTED, Optional.empty(), sharing);
    }
    return finding(Status.NO_LEAD, Optional.of(reason(sharing)), Set.of());
  }

  private Reason reason(Set<String> sharing) {
    if (left.stream().anyMatch(each -> each.is(Claim.Part.SLOT))) {
      return Reason.DELEGATED_NOT_DESIGNATED;
    }
    if (!sharing.isEmpty()) {
      return Reason.OPEN_LIST;
    }
    boolean principle =
        facts.named("approver").isPresent()
            || facts.named("sector").isPresent()
            || claims.stream().anyMatch(Claim::wants);
    return principle ? Reason.PRINCIPLE_ONLY : Reason.NO_DUTY;
  }

  private Set<String> departments(Claim.Part part) {
    Set<String> departments = new TreeSet<>();
    for (Claim claim : left) {
      if (claim.is(part)) {
        departments.add(claim.holder());
      }
    }
    return departments;
  }

  private void remove(Why why, Predicate<Claim> beaten) {
    for (Claim claim : List.copyOf(left)) {
      if (beaten.test(claim)) {
        left.remove(claim);
        lost.put(claim, why);
      }
    }
  }

  private Finding finding(Status status, Optional<Reason> reason, Set<String> leaders) {
    return new Finding(status, reason, leaders, List.copyOf(left), lost, claims);
  }
}

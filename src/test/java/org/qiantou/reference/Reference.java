package org.qiantou.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qiantou.model.Matter;
import org.qiantou.model.Status;
import org.qiantou.pack.RulePack;

/**
 * A second opinion: the doctrine read once more, slowly and plainly, with no rule engine, so that
 * the product can be held against it.
 */
final class Reference {

  private final Facts facts;
  private final Matter matter;
  private final Answered answer;

  private Reference(RulePack pack, Matter matter, LocalDate today) {
    this.matter = matter;
    facts = Facts.of(pack, matter, today);
    answer = Asking.about(facts, matter.topic().orElseThrow());
  }

  static Opinion of(RulePack pack, Matter matter, LocalDate today) {
    return new Reference(pack, matter, today).opinion();
  }

  private Opinion opinion() {
    Company company = new Company(facts, answer);
    Following following = new Following(facts, answer);
    List<Claim> cooperating = company.cooperating();
    List<Claim> rests = rests(cooperating);
    return new Opinion(
        answer.status(),
        answer.reason(),
        facts.function(),
        facts.level(),
        facts.day(),
        answer.status() == Status.RESOLVED
            ? Optional.of(answer.leaders().iterator().next())
            : Optional.empty(),
        List.copyOf(Company.departments(cooperating)),
        company.candidates(),
        basis(rests),
        following.escalation(matter.impact()),
        following.referrals(new Gathering(facts).on(matter.topic().orElseThrow())),
        following.obligations(!cooperating.isEmpty()),
        named(answer.questions()),
        warnings(rests));
  }

  /** The claims on which the answer rests. */
  private List<Claim> rests(List<Claim> cooperating) {
    List<Claim> rests = new ArrayList<>(cooperating);
    for (Finding finding : answer.findings()) {
      finding.claims().stream().filter(each -> each.is(Claim.Part.SUPERVISE)).forEach(rests::add);
      if (answer.status() != Status.DEPENDS) {
        rests.addAll(finding.carrying());
      }
    }
    for (Answered reply : answer.replies()) {
      if (reply.status() == Status.RESOLVED || reply.status() == Status.CONTESTED) {
        reply.findings().forEach(each -> rests.addAll(each.carrying()));
      }
    }
    return rests;
  }

  private static Set<String> basis(List<Claim> rests) {
    Set<String> basis = new TreeSet<>();
    for (Claim claim : rests) {
      basis.add(claim.row());
      claim.designation().ifPresent(basis::add);
    }
    return basis;
  }

  /** D7, D9, and rows that are not verified. */
  private Set<String> warnings(List<Claim> rests) {
    Set<String> warnings = new TreeSet<>();
    if (answer.status() != Status.DEPENDS) {
      answer.findings().forEach(each -> warnings.addAll(Doubts.of(each)));
    }
    if (rests.stream().anyMatch(Claim::unverified)) {
      warnings.add("unverified");
    }
    if (rests.stream().anyMatch(Claim::unsure)) {
      warnings.add("mapping");
    }
    return warnings;
  }

  /** Puts the name of a lead in the place of its code. */
  private Map<String, Map<String, String>> named(Map<String, Map<String, String>> questions) {
    Map<String, Map<String, String>> named = new TreeMap<>();
    questions.forEach(
        (field, effects) -> {
          Map<String, String> shown = new TreeMap<>();
          effects.forEach((value, gists) -> shown.put(value, named(gists)));
          named.put(field, shown);
        });
    return named;
  }

  private String named(String gists) {
    List<String> parts = new ArrayList<>();
    for (String part : gists.split(" or ")) {
      boolean lead = part.startsWith("lead ");
      parts.add(lead ? "lead " + new Bodies(facts).here(part.substring(5)).name() : part);
    }
    return parts.stream().sorted().collect(Collectors.joining(" or "));
  }
}

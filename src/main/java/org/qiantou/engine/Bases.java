package org.qiantou.engine;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiantou.model.Basis;
import org.qiantou.model.Message;
import org.qiantou.model.Role;
import org.qiantou.model.Status;
import org.qiantou.model.Verification;

/** The rows on which an answer rests, and what makes them doubtful. */
final class Bases {

  private final Claims rows;

  Bases(Claims rows) {
    this.rows = rows;
  }

  /** Returns the rows, the lead's first. */
  List<Basis> rows(Decision decision) {
    Set<Basis> all = new LinkedHashSet<>();
    claims(decision).forEach(claim -> all.addAll(bases(claim)));
    return ImmutableList.copyOf(all);
  }

  /** Returns the doctrine's own warnings, then those of unverified rows and unsure mappings. */
  List<Message> warnings(Decision decision) {
    Set<Message> all = new LinkedHashSet<>(decision.ruling().warnings());
    for (Claim claim : claims(decision)) {
      for (Row row : rowsOf(claim)) {
        if (row.verification() == Verification.UNVERIFIED) {
          all.add(Wording.text("warning.unverified", row.cited(), row.id()));
        }
        if (rows.isDoubtful(row, decision.inquiry().day())) {
          all.add(Wording.text("warning.mapping", row.holder(), row.cited()));
        }
      }
    }
    return List.copyOf(all);
  }

  private static List<Claim> claims(Decision decision) {
    Ruling ruling = decision.ruling();
    Set<Claim> all = new LinkedHashSet<>();
    if (decision.outcome().status() == Status.DEPENDS) {
      decision.branches().forEach(branch -> all.addAll(branch.winners()));
    } else {
      all.addAll(ruling.winners());
      all.addAll(ruling.leftOpen());
      all.addAll(ruling.onlyNamed());
    }
    all.addAll(ruling.cooperating());
    all.addAll(ruling.supervising());
    return List.copyOf(all);
  }

  private static List<Basis> bases(Claim claim) {
    return rowsOf(claim).stream().map(row -> basis(claim, row)).toList();
  }

  /** A slot that is filled rests on the law that leaves it and on the designation. */
  private static List<Row> rowsOf(Claim claim) {
    return claim
        .filledBy()
        .map(filling -> List.of(claim.row(), filling))
        .orElse(List.of(claim.row()));
  }

  private static Basis basis(Claim claim, Row row) {
    return new Basis(
        row.id(),
        role(claim.part()),
        claim.part() == Part.SLOT ? Optional.empty() : Optional.of(claim.department()),
        row.instrument().title(),
        row.instrument().kind(),
        row.article(),
        row.verification(),
        row.origin().pack());
  }

  private static Role role(Part part) {
    return switch (part) {
      case LEAD, SLOT -> Role.LEAD;
      case SHARED -> Role.SHARED;
      case COOPERATE -> Role.COOPERATE;
      case SUPERVISE -> Role.UNIFIED_SUPERVISION;
      case REFERRAL -> Role.REFERRAL;
      case GROUND -> Role.GROUND;
    };
  }
}

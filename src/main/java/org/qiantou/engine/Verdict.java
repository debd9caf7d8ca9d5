package org.qiantou.engine;

import java.util.TreeMap;
import java.util.TreeSet;
import org.qiantou.model.Level;
import org.qiantou.model.Reason;
import org.qiantou.model.Status;

/**
 * Where the rules of the doctrine write what they find in a matter. They write here and never read,
 * so that nothing hangs on the order in which they fire.
 */
public final class Verdict {

  private final Ruling ruling;
  private final Telling telling;

  Verdict(Ruling ruling) {
    this.ruling = ruling;
    telling = ruling.telling;
  }

  /** Settles the level (D2). */
  public void settleLevel(Level found, String why, String rule) {
    ruling.level = found;
    telling.note(Step.Stage.MATTER, "", rule, "level." + why, Wording.text("level." + found));
  }

  /** Settles the part of the work (D3). */
  public void settleFunction(String found, String why, String rule) {
    ruling.function = found;
    ruling.functionAssumed = why.equals("assumed");
    if (!ruling.functionAssumed) {
      telling.note(Step.Stage.MATTER, "", rule, "function.stated", found);
    }
  }

  /** Gives a slot the holder of a designation (D9). */
  public void fill(Designated designated, String rule) {
    Claim holder = designated.filled();
    ruling
        .filled
        .computeIfAbsent(designated.slot(), slot -> new TreeMap<>())
        .put(holder.key(), holder);
    telling.note(
        Step.Stage.FILL,
        holder.key(),
        rule,
        "filled",
        designated.slot().row().cited(),
        telling.name(holder));
  }

  /** Lets a claim take part (D6). */
  public void admit(Claim claim) {
    ruling.admitted.add(claim);
  }

  /** Sets a claim aside that can only give a candidate (D4). */
  public void onlyCandidate(Claim claim, String rule) {
    ruling.weak.add(claim);
    telling.note(
        Step.Stage.ADMIT, claim.key(), rule, "weak", claim.row().cited(), telling.name(claim));
  }

  /** Sets unified supervision aside (D8). */
  public void neverLeads(Claim claim, String rule) {
    ruling.supervising.add(claim);
    telling.note(
        Step.Stage.ADMIT,
        claim.key(),
        rule,
        "supervises",
        claim.row().cited(),
        telling.name(claim));
  }

  /** Notes that a claim lost to another (D7). */
  public void beat(Claim loser, Claim winner, Lost.How how, String rule) {
    ruling.lose(new Lost(loser, winner, how), rule);
  }

  /** Finds a lead (D6). */
  public void resolve(Claim claim, String rule) {
    conclude(Status.RESOLVED, rule);
    ruling.winners.add(claim);
    telling.note(Step.Stage.CONCLUDE, claim, rule, "resolved");
  }

  /** Finds one of several who lead or share (D6, D9). */
  public void contest(Claim claim, String rule) {
    conclude(Status.CONTESTED, rule);
    ruling.winners.add(claim);
    telling.note(
        Step.Stage.CONCLUDE,
        claim,
        rule,
        claim.part() == Part.SHARED ? "contested.shared" : "contested");
  }

  /** Finds that nobody leads (D6). */
  public void noLead(Reason found, String rule) {
    conclude(Status.NO_LEAD, rule);
    ruling.reason = found;
    telling.note(Step.Stage.CONCLUDE, "", rule, "no-lead." + found);
  }

  /** Names the slot that nobody has filled (D9). */
  public void leftOpen(Claim slot) {
    ruling.leftOpen.add(slot);
  }

  /** Names the one department of an open list (D9). */
  public void onlyNamed(Claim claim) {
    ruling.onlyNamed.add(claim);
  }

  /** Proposes a candidate by principle (D10). */
  public void candidateByPrinciple(String department, String principle, String rule) {
    ruling.principled.computeIfAbsent(department, code -> new TreeSet<>()).add(principle);
    telling.note(
        Step.Stage.CONCLUDE, department, rule, "principle." + principle, telling.name(department));
  }

  /** Finds a department that cooperates (D11). */
  public void cooperate(Claim claim, String rule) {
    ruling.cooperating.add(claim);
    telling.note(Step.Stage.COOPERATE, claim, rule, "cooperates");
  }

  /** Warns that what lost has higher force than what won (D7). */
  public void warnOfForce(Claim winner, Claim loser, String rule) {
    telling.warn("force", rule, winner, loser);
  }

  /** Warns that a law both names a department and leaves a slot (D9). */
  public void warnOfSlot(Claim named, Claim slot, String rule) {
    telling.warn("slot", rule, named, slot);
  }

  /** Warns that the lead is none of those who share the act (D9). */
  public void warnOfOutsider(Claim winner, Claim shared, String rule) {
    telling.warn("outsider", rule, winner, shared);
  }

  /** Hands the matter over to the body that a row names (D12). */
  public void refer(Claim claim, String rule) {
    ruling.referred.add(claim);
    telling.note(Step.Stage.FOLLOW, claim, rule, "referred");
  }

  /** Hands the matter over to whoever holds an office (D12, D18). */
  public void referTo(String office, String rule) {
    ruling.offices.put(office, Step.statement(rule));
    telling.note(Step.Stage.FOLLOW, office, rule, "office." + office);
  }

  /** Escalates the matter (D13). */
  public void escalate(String way, String rule) {
    // Two slots may ask for two governments; the city's goes first, as it serves all.
    ruling.escalation =
        ruling.escalation == null || way.compareTo(ruling.escalation) < 0 ? way : ruling.escalation;
    telling.note(Step.Stage.FOLLOW, way, rule, "escalated." + way);
  }

  /** Leaves the matter where it is, its impact being slight (D13). */
  public void doNotEscalate(String rule) {
    ruling.refusedEscalation = true;
    telling.note(Step.Stage.FOLLOW, "", rule, "escalated.not");
  }

  /** Notes what follows for those who act. */
  public void oblige(String what, String rule) {
    ruling.obligations.put(what, rule);
  }

  /** Notes the yearly report (D16). */
  public void obligeToReport(String rule) {
    ruling.obligations.put("D16.report", rule);
  }

  /** Takes what every combination of replies gives (D25). */
  public void adoptCommon(String rule) {
    adopt(Ruling.Adopted.COMMON, rule);
  }

  /** Takes what the claims without open facts give (D25). */
  public void adoptClosed(String rule) {
    adopt(Ruling.Adopted.CLOSED, rule);
  }

  /** Finds that the lead depends on the replies (D25). */
  public void depend(String rule) {
    adopt(Ruling.Adopted.NEITHER, rule);
    ruling.status = Status.DEPENDS;
  }

  private void adopt(Ruling.Adopted how, String rule) {
    ruling.adopted = how;
    telling.note(Step.Stage.OPEN, "", rule, "adopted." + how);
  }

  private void conclude(Status found, String rule) {
    if (ruling.status != null && ruling.status != found) {
      throw new IllegalStateException(
          rule + " finds " + found + " where another rule found " + ruling.status);
    }
    ruling.status = found;
  }
}

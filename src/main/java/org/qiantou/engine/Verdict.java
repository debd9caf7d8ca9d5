package org.qiantou.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Level;
import org.qiantou.model.Message;
import org.qiantou.model.Reason;
import org.qiantou.model.Status;

/**
 * What the rules of the doctrine have found in one matter so far. The rules write here and never
 * read, so that nothing hangs on the order in which they fire.
 */
public final class Verdict {

  /** What the doctrine does about open facts (D25). */
  enum Adopted {
    COMMON,
    CLOSED,
    NEITHER
  }

  private final UnaryOperator<String> names;
  private final List<Step> steps = new ArrayList<>();
  private final Map<Claim, Map<String, Claim>> filled = new HashMap<>();
  private final Set<Claim> admitted = new LinkedHashSet<>();
  private final Set<Claim> weak = new LinkedHashSet<>();
  private final Set<Claim> supervising = new LinkedHashSet<>();
  private final Map<Claim, Lost> lost = new HashMap<>();
  private final Map<Claim, String> rules = new HashMap<>();
  private final Set<Claim> winners = new LinkedHashSet<>();
  private final Set<Claim> leftOpen = new LinkedHashSet<>();
  private final Set<Claim> onlyNamed = new LinkedHashSet<>();
  private final Set<Claim> cooperating = new LinkedHashSet<>();
  private final Map<String, Set<String>> principled = new TreeMap<>();
  private final Set<Claim> referred = new LinkedHashSet<>();
  private final Map<String, String> offices = new TreeMap<>();
  private final Map<String, String> obligations = new TreeMap<>();
  private final Map<String, Message> warnings = new TreeMap<>();

  private @Nullable Level level;
  private @Nullable String function;
  private boolean functionAssumed;
  private @Nullable Status status;
  private @Nullable Reason reason;
  private @Nullable String escalation;
  private boolean refusedEscalation;
  private @Nullable Adopted adopted;

  /**
   * Opens a verdict.
   *
   * @param names gives the name of a department's code in this matter
   */
  Verdict(UnaryOperator<String> names) {
    this.names = names;
  }

  /** Settles the level (D2). */
  public void settleLevel(Level found, String why, String rule) {
    level = found;
    note(Step.Stage.MATTER, "", rule, "D2", "level." + why, text("level." + found));
  }

  /** Settles the part of the work (D3). */
  public void settleFunction(String found, String why, String rule) {
    function = found;
    functionAssumed = why.equals("assumed");
    if (!functionAssumed) {
      note(Step.Stage.MATTER, "", rule, "D3", "function.stated", found);
    }
  }

  /** Gives a slot the holder of a designation (D9). */
  public void fill(Designated designated, String rule) {
    Claim holder = designated.filled();
    filled.computeIfAbsent(designated.slot(), slot -> new TreeMap<>()).put(holder.key(), holder);
    note(
        Step.Stage.FILL,
        holder.key(),
        rule,
        "D9",
        "filled",
        designated.slot().row().cited(),
        name(holder));
  }

  /** Lets a claim take part (D6). */
  public void admit(Claim claim) {
    admitted.add(claim);
  }

  /** Sets a claim aside that can only give a candidate (D4). */
  public void onlyCandidate(Claim claim, String rule) {
    weak.add(claim);
    note(Step.Stage.ADMIT, claim.key(), rule, "D4", "weak", claim.row().cited(), name(claim));
  }

  /** Sets unified supervision aside (D8). */
  public void neverLeads(Claim claim, String rule) {
    supervising.add(claim);
    note(Step.Stage.ADMIT, claim.key(), rule, "D8", "supervises", claim.row().cited(), name(claim));
  }

  /** Notes that a claim lost to another (D7). */
  public void beat(Claim loser, Claim winner, Lost.How how, String rule) {
    Lost found = new Lost(loser, winner, how);
    Lost before = lost.get(loser);
    if (before == null || found.compareTo(before) < 0) {
      lost.put(loser, found);
      rules.put(loser, rule);
    }
  }

  /** Finds a lead (D6). */
  public void resolve(Claim claim, String rule) {
    conclude(Status.RESOLVED, rule);
    winners.add(claim);
    note(
        Step.Stage.CONCLUDE, claim.key(), rule, "D6", "resolved", name(claim), claim.row().cited());
  }

  /** Finds one of several who lead or share (D6, D9). */
  public void contest(Claim claim, String rule) {
    conclude(Status.CONTESTED, rule);
    winners.add(claim);
    note(
        Step.Stage.CONCLUDE,
        claim.key(),
        rule,
        doctrine(rule),
        claim.part() == Part.SHARED ? "contested.shared" : "contested",
        name(claim),
        claim.row().cited());
  }

  /** Finds that nobody leads (D6). */
  public void noLead(Reason found, String rule) {
    conclude(Status.NO_LEAD, rule);
    reason = found;
    note(Step.Stage.CONCLUDE, "", rule, doctrine(rule), "no-lead." + found);
  }

  /** Names the slot that nobody has filled (D9). */
  public void leftOpen(Claim slot) {
    leftOpen.add(slot);
  }

  /** Names the one department of an open list (D9). */
  public void onlyNamed(Claim claim) {
    onlyNamed.add(claim);
  }

  /** Proposes a candidate by principle (D10). */
  public void candidateByPrinciple(String department, String principle, String rule) {
    principled.computeIfAbsent(department, code -> new TreeSet<>()).add(principle);
    note(
        Step.Stage.CONCLUDE,
        department,
        rule,
        "D10",
        "principle." + principle,
        names.apply(department));
  }

  /** Finds a department that cooperates (D11). */
  public void cooperate(Claim claim, String rule) {
    cooperating.add(claim);
    note(
        Step.Stage.COOPERATE,
        claim.key(),
        rule,
        "D11",
        "cooperates",
        name(claim),
        claim.row().cited());
  }

  /** Warns that what lost has higher force than what won (D7). */
  public void warnOfForce(Claim winner, Claim loser, String rule) {
    warn("force", rule, "D7", winner, loser);
  }

  /** Warns that a law both names a department and leaves a slot (D9). */
  public void warnOfSlot(Claim named, Claim slot, String rule) {
    warn("slot", rule, "D9", named, slot);
  }

  /** Warns that the lead is none of those who share the act (D9). */
  public void warnOfOutsider(Claim winner, Claim shared, String rule) {
    warn("outsider", rule, "D9", winner, shared);
  }

  /** Hands the matter over to the body that a row names (D12). */
  public void refer(Claim claim, String rule) {
    referred.add(claim);
    note(Step.Stage.FOLLOW, claim.key(), rule, "D12", "referred", name(claim), claim.row().cited());
  }

  /** Hands the matter over to whoever holds an office (D12, D18). */
  public void referTo(String office, String statement, String rule) {
    offices.put(office, statement);
    note(Step.Stage.FOLLOW, office, rule, statement, "office." + office);
  }

  /** Escalates the matter (D13). */
  public void escalate(String way, String rule) {
    // Two slots may ask for two governments; the city's goes first, as it serves all.
    escalation = escalation == null || way.compareTo(escalation) < 0 ? way : escalation;
    note(Step.Stage.FOLLOW, way, rule, "D13", "escalated." + way);
  }

  /** Leaves the matter where it is, its impact being slight (D13). */
  public void doNotEscalate(String rule) {
    refusedEscalation = true;
    note(Step.Stage.FOLLOW, "", rule, "D13", "escalated.not");
  }

  /** Notes what follows for those who act. */
  public void oblige(String what, String rule) {
    obligations.put(what, rule);
  }

  /** Notes the yearly report (D16). */
  public void obligeToReport(String rule) {
    obligations.put("D16.report", rule);
  }

  /** Takes what every combination of replies gives (D25). */
  public void adoptCommon(String rule) {
    adopt(Adopted.COMMON, rule);
  }

  /** Takes what the claims without open facts give (D25). */
  public void adoptClosed(String rule) {
    adopt(Adopted.CLOSED, rule);
  }

  /** Finds that the lead depends on the replies (D25). */
  public void depend(String rule) {
    adopt(Adopted.NEITHER, rule);
    status = Status.DEPENDS;
  }

  Level level() {
    return known(level);
  }

  String function() {
    return known(function);
  }

  boolean functionAssumed() {
    return functionAssumed;
  }

  Adopted adopted() {
    return known(adopted);
  }

  Outcome outcome() {
    String lead = status == Status.RESOLVED ? winners.iterator().next().department() : "";
    return new Outcome(known(status), lead, Optional.ofNullable(reason));
  }

  /** Returns the steps in the order in which they are told. */
  List<Step> steps() {
    List<Step> all = new ArrayList<>(steps);
    lost.values().forEach(found -> all.add(whyNot(found)));
    all.sort(Comparator.naturalOrder());
    return all;
  }

  /** Returns a claim, or if it is a slot that designations fill, one for each holder (D9). */
  Collection<Claim> filled(Claim claim) {
    Map<String, Claim> holders = filled.get(claim);
    return holders == null ? List.of(claim) : holders.values();
  }

  /** Returns the admitted claims that nothing has beaten so far. */
  List<Claim> standing() {
    return admitted.stream().filter(claim -> !lost.containsKey(claim)).toList();
  }

  Set<Lost> lost() {
    return new HashSet<>(lost.values());
  }

  List<Claim> weak() {
    return sorted(weak);
  }

  List<Claim> supervising() {
    return sorted(supervising);
  }

  List<Claim> winners() {
    return sorted(winners);
  }

  List<Claim> leftOpen() {
    return sorted(leftOpen);
  }

  List<Claim> onlyNamed() {
    return sorted(onlyNamed);
  }

  List<Claim> cooperating() {
    return sorted(cooperating);
  }

  Map<String, Set<String>> principled() {
    return principled;
  }

  List<Claim> referred() {
    return sorted(referred);
  }

  /**
   * Joins what another reply gives that comes to the same (D25): the answer rests on the rows of
   * both, but only what follows by both follows.
   */
  void join(Verdict other) {
    other.steps.stream().filter(each -> !steps.contains(each)).forEach(steps::add);
    weak.addAll(other.weak);
    supervising.addAll(other.supervising);
    other.lost.forEach(
        (claim, each) -> beat(claim, each.by(), each.how(), other.rules.getOrDefault(claim, "")));
    winners.addAll(other.winners);
    leftOpen.addAll(other.leftOpen);
    onlyNamed.addAll(other.onlyNamed);
    warnings.putAll(other.warnings);
    Set<String> leading = departments(winners);
    Set<String> both = departments(other.cooperating);
    cooperating.removeIf(
        each -> !both.contains(each.department()) || leading.contains(each.department()));
    steps.removeIf(
        each ->
            each.stage() == Step.Stage.COOPERATE
                && cooperating.stream().noneMatch(claim -> claim.key().equals(each.detail())));
    referred.retainAll(other.referred);
    offices.keySet().retainAll(other.offices.keySet());
    obligations.keySet().retainAll(other.obligations.keySet());
    principled.keySet().retainAll(other.principled.keySet());
  }

  Map<String, String> offices() {
    return offices;
  }

  Map<String, String> obligations() {
    return obligations;
  }

  List<Message> warnings() {
    return List.copyOf(warnings.values());
  }

  Optional<String> escalation() {
    return Optional.ofNullable(escalation);
  }

  boolean refusedEscalation() {
    return refusedEscalation;
  }

  void note(
      Step.Stage stage, String detail, String rule, String statement, String key, Object... args) {
    steps.add(Step.of(stage, detail, rule, statement, text(key, args)));
  }

  static Message text(String key, Object... args) {
    return Message.of("org.qiantou.engine.doctrine", key, args);
  }

  private static Set<String> departments(Set<Claim> claims) {
    return claims.stream().map(Claim::department).collect(Collectors.toSet());
  }

  /** The order of everything that is told of claims: rank, place in the article, id (D11). */
  private static List<Claim> sorted(Set<Claim> claims) {
    return claims.stream()
        .sorted(
            Comparator.comparingInt(Claim::rank)
                .thenComparingInt(claim -> claim.row().position())
                .thenComparing(Claim::key))
        .toList();
  }

  private Step whyNot(Lost found) {
    return Step.of(
        found.how().stage(),
        found.claim().key(),
        rules.getOrDefault(found.claim(), ""),
        found.how().doctrine(),
        text(
            "lost." + found.how(),
            name(found.claim()),
            found.claim().row().cited(),
            name(found.by()),
            found.by().row().cited()));
  }

  private void warn(String key, String rule, String statement, Claim one, Claim other) {
    Message warning =
        text("warning." + key, name(one), one.row().cited(), name(other), other.row().cited());
    String place = key + " " + one.key() + " " + other.key();
    warnings.put(place, warning);
    steps.add(Step.of(Step.Stage.FOLLOW, place, rule, statement, warning));
  }

  private void adopt(Adopted how, String rule) {
    adopted = how;
    note(Step.Stage.OPEN, "", rule, doctrine(rule), "adopted." + how);
  }

  private void conclude(Status found, String rule) {
    if (status != null && status != found) {
      throw new IllegalStateException(
          rule + " finds " + found + " where another rule found " + status);
    }
    status = found;
  }

  private Object name(Claim claim) {
    return claim.part() == Part.SLOT ? text("slot") : names.apply(claim.department());
  }

  /** A rule's name begins with its statement. */
  private static String doctrine(String rule) {
    return rule.substring(0, rule.indexOf(' '));
  }

  private static <T> T known(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("no rule of the doctrine has settled this");
    }
    return value;
  }
}

package org.qiantou.engine;

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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Level;
import org.qiantou.model.Message;
import org.qiantou.model.Reason;
import org.qiantou.model.Status;

/**
 * What the rules of the doctrine found in one matter. They write it through a {@link Verdict}; what
 * stands here is read when a stage is over.
 */
final class Ruling {

  /** What the doctrine does about open facts (D25). */
  enum Adopted {
    COMMON,
    CLOSED,
    NEITHER
  }

  final Telling telling;
  final Map<Claim, Map<String, Claim>> filled = new HashMap<>();
  final Set<Claim> admitted = new LinkedHashSet<>();
  final Set<Claim> weak = new LinkedHashSet<>();
  final Set<Claim> supervising = new LinkedHashSet<>();
  final Map<Claim, Lost> lost = new HashMap<>();
  final Map<Claim, String> rules = new HashMap<>();
  final Set<Claim> winners = new LinkedHashSet<>();
  final Set<Claim> leftOpen = new LinkedHashSet<>();
  final Set<Claim> onlyNamed = new LinkedHashSet<>();
  final Set<Claim> cooperating = new LinkedHashSet<>();
  final Map<String, Set<String>> principled = new TreeMap<>();
  final Set<Claim> referred = new LinkedHashSet<>();
  final Map<String, String> offices = new TreeMap<>();
  final Map<String, String> obligations = new TreeMap<>();

  @Nullable Level level;
  @Nullable String function;
  boolean functionAssumed;
  @Nullable Status status;
  @Nullable Reason reason;
  @Nullable String escalation;
  boolean refusedEscalation;
  @Nullable Adopted adopted;

  /**
   * Opens a ruling.
   *
   * @param names gives the name of a department's code in this matter
   */
  Ruling(UnaryOperator<String> names) {
    telling = new Telling(names);
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
    return telling.steps(lost.values(), rules);
  }

  /** Returns a claim, or if it is a slot that designations fill, one for each holder (D9). */
  Collection<Claim> filled(Claim claim) {
    Map<String, Claim> holders = filled.get(claim);
    return holders == null ? List.of(claim) : holders.values();
  }

  /** Notes that a claim lost; of several ways the first in the order of statements is told. */
  void lose(Lost found, String rule) {
    Lost before = lost.get(found.claim());
    if (before == null || found.compareTo(before) < 0) {
      lost.put(found.claim(), found);
      rules.put(found.claim(), rule);
    }
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
  void join(Ruling other) {
    telling.join(other.telling);
    weak.addAll(other.weak);
    supervising.addAll(other.supervising);
    other.lost.forEach((claim, each) -> lose(each, other.rules.getOrDefault(claim, "")));
    winners.addAll(other.winners);
    leftOpen.addAll(other.leftOpen);
    onlyNamed.addAll(other.onlyNamed);
    Set<String> leading = departments(winners);
    Set<String> both = departments(other.cooperating);
    cooperating.removeIf(
        each -> !both.contains(each.department()) || leading.contains(each.department()));
    telling.keep(
        Step.Stage.COOPERATE, cooperating.stream().map(Claim::key).collect(Collectors.toSet()));
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
    return telling.warnings();
  }

  Optional<String> escalation() {
    return Optional.ofNullable(escalation);
  }

  boolean refusedEscalation() {
    return refusedEscalation;
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

  private static <T> T known(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("no rule of the doctrine has settled this");
    }
    return value;
  }
}

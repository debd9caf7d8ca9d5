package org.qiantou.engine;

import static org.qiantou.engine.Wording.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.qiantou.model.Message;

/** What is told of a matter: each step of the reasoning, and what to beware of. */
final class Telling {

  private final UnaryOperator<String> names;
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Message> warnings = new TreeMap<>();

  /**
   * Begins to tell.
   *
   * @param names gives the name of a department's code in this matter
   */
  Telling(UnaryOperator<String> names) {
    this.names = names;
  }

  /** Notes a step that a rule took. */
  void note(Step.Stage stage, String detail, String rule, String key, Object... args) {
    steps.add(Step.of(stage, detail, rule, Step.statement(rule), text(key, args)));
  }

  /** Notes a step about a claim: its department, and what it rests on. */
  void note(Step.Stage stage, Claim claim, String rule, String key) {
    note(stage, claim.key(), rule, key, name(claim), claim.row().cited());
  }

  /** Warns of two claims (D7, D9). */
  void warn(String key, String rule, Claim one, Claim other) {
    Message warning =
        text("warning." + key, name(one), one.row().cited(), name(other), other.row().cited());
    String place = key + " " + one.key() + " " + other.key();
    warnings.put(place, warning);
    steps.add(Step.of(Step.Stage.FOLLOW, place, rule, Step.statement(rule), warning));
  }

  /** Returns the steps in the order in which they are told, those by which claims lost too. */
  List<Step> steps(Collection<Lost> lost, Map<Claim, String> rules) {
    List<Step> all = new ArrayList<>(steps);
    lost.forEach(found -> all.add(whyNot(found, rules.getOrDefault(found.claim(), ""))));
    all.sort(Comparator.naturalOrder());
    return all;
  }

  List<Message> warnings() {
    return List.copyOf(warnings.values());
  }

  /** Adds what another tells that is not told yet. */
  void join(Telling other) {
    other.steps.stream().filter(each -> !steps.contains(each)).forEach(steps::add);
    warnings.putAll(other.warnings);
  }

  /** Takes back the steps of a stage about what does not hold after all. */
  void keep(Step.Stage stage, Set<String> details) {
    Predicate<Step> gone = each -> each.stage() == stage && !details.contains(each.detail());
    steps.removeIf(gone);
  }

  /** Names a claim's department; a slot has none. */
  Object name(Claim claim) {
    return claim.part() == Part.SLOT ? text("slot") : name(claim.department());
  }

  String name(String department) {
    return names.apply(department);
  }

  private Step whyNot(Lost found, String rule) {
    return Step.of(
        found.how().stage(),
        found.claim().key(),
        rule,
        found.how().doctrine(),
        text(
            "lost." + found.how(),
            name(found.claim()),
            found.claim().row().cited(),
            name(found.by()),
            found.by().row().cited()));
  }
}

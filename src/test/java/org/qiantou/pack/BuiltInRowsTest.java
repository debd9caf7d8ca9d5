package org.qiantou.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiantou.model.Delegation;
import org.qiantou.model.Department;
import org.qiantou.model.Designation;
import org.qiantou.model.Duty;
import org.qiantou.model.Instrument;
import org.qiantou.model.Kind;
import org.qiantou.model.Topic;

/**
 * The rows of the built-in pack: none twice, none missing, nothing that stands there for nothing.
 */
final class BuiltInRowsTest {

  private static final RulePack PACK = PackLoader.builtIn();

  @Test
  void noTwoRowsSayTheSame() {
    Map<List<Object>, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Duty duty : PACK.duties().values()) {
      String other = seen.putIfAbsent(said(duty), duty.id());
      if (other != null) {
        twice.add(other + " = " + duty.id());
      }
    }
    assertEquals(List.of(), twice, "one act of one article is one row: put the acts together");
  }

  private static List<Object> said(Duty duty) {
    return List.of(
        departments(duty.holder()),
        duty.topic(),
        duty.role(),
        duty.function(),
        duty.levels(),
        duty.conditions(),
        duty.validity(),
        duty.instrument(),
        duty.article());
  }

  @Test
  void everyTopicAtAnEndHasARowOrAReason() {
    Set<String> inner =
        PACK.topics().values().stream()
            .flatMap(each -> each.parent().stream())
            .collect(Collectors.toSet());
    Set<String> bare = new TreeSet<>(PACK.topics().keySet());
    bare.removeAll(inner);
    PACK.duties().values().stream().map(Duty::topic).forEach(bare::remove);
    PACK.delegations().values().stream().map(Delegation::topic).forEach(bare::remove);
    PACK.topics().values().stream()
        .filter(each -> each.noDutyReason().isPresent())
        .map(Topic::code)
        .forEach(bare::remove);
    assertEquals(Set.of(), bare, "no row, and no no-duty-reason");
  }

  @Test
  void noTopicHasTooManyChildren() {
    Map<String, Long> children =
        PACK.topics().values().stream()
            .flatMap(each -> each.parent().stream())
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    assertEquals(
        List.of(),
        children.entrySet().stream().filter(each -> each.getValue() > 15).sorted(byKey()).toList(),
        "a question with more than 15 replies: group them");
  }

  private static java.util.Comparator<Map.Entry<String, Long>> byKey() {
    return Map.Entry.comparingByKey();
  }

  @Test
  void everyDepartmentIsUsedOrSaysWhyItStandsThere() {
    Set<String> idle = new TreeSet<>(PACK.departments().keySet());
    PACK.duties().values().forEach(each -> idle.removeAll(departments(each.holder())));
    PACK.designations().values().stream()
        .map(Designation::holder)
        .forEach(each -> idle.removeAll(departments(each)));
    PACK.offices().stream().map(Office::holder).forEach(idle::remove);
    PACK.counterparts().forEach(each -> each.instead().ifPresent(idle::remove));
    PACK.departments().values().stream().map(Department::successors).forEach(idle::removeAll);
    idle.removeAll(BuiltInTables.keysWith("departments", "code", "note"));
    assertEquals(Set.of(), idle, "no row, no office, and no note");
  }

  private static Set<String> departments(String holder) {
    if (PACK.departments().containsKey(holder)) {
      return Set.of(holder);
    }
    return PACK.organs().stream()
        .filter(each -> each.organ().equals(holder))
        .map(Organ::department)
        .collect(Collectors.toSet());
  }

  @Test
  void everyInstrumentIsUsed() {
    Set<String> idle = new TreeSet<>(PACK.instruments().keySet());
    Stream.of(
            PACK.duties().values().stream().map(Duty::instrument),
            PACK.delegations().values().stream().map(Delegation::instrument),
            PACK.designations().values().stream().map(Designation::instrument))
        .flatMap(each -> each)
        .forEach(idle::remove);
    assertEquals(Set.of(), idle);
  }

  /** A report whose day was not seen may stay undated if its note says so: it gives no lead. */
  @Test
  void everyInstrumentIsDated() {
    Set<String> excused = new HashSet<>(BuiltInTables.keysWith("instruments", "id", "note"));
    assertEquals(
        List.of(),
        PACK.instruments().values().stream()
            .filter(each -> each.validity().from() == null)
            .filter(each -> each.kind() != Kind.PRACTICE || !excused.contains(each.id()))
            .map(Instrument::id)
            .toList());
  }
}

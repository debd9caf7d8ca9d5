package org.qiantou.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Delegation;
import org.qiantou.model.Designation;
import org.qiantou.model.Duty;
import org.qiantou.model.Instrument;
import org.qiantou.model.Level;
import org.qiantou.model.Role;
import org.qiantou.model.Topic;
import org.qiantou.pack.Naming;
import org.qiantou.pack.Organ;
import org.qiantou.pack.RulePack;

/** Lists the duties of a pack, with those that a designation gives. */
final class DutyRows {

  private static final Comparator<DutyRow> IN_ORDER =
      Comparator.comparing(DutyRow::topic)
          .thenComparing(DutyRow::role)
          .thenComparing(each -> each.instrument().kind())
          .thenComparing(DutyRow::id);

  private final RulePack pack;
  private final LocalDate day;
  private final Naming naming;
  private final Map<String, List<Organ>> organs = new HashMap<>();

  /**
   * Lists by what words meant and departments were called on a day.
   *
   * @param day the day
   */
  DutyRows(RulePack pack, LocalDate day) {
    this.pack = pack;
    this.day = day;
    naming = new Naming(pack);
    pack.organs()
        .forEach(each -> organs.computeIfAbsent(each.organ(), key -> new ArrayList<>()).add(each));
  }

  /** Returns all rows by topic, role, precedence and id. */
  List<DutyRow> all() {
    List<DutyRow> rows = new ArrayList<>();
    pack.duties().values().forEach(duty -> rows.add(row(duty)));
    pack.designations().values().forEach(each -> row(each).ifPresent(rows::add));
    rows.sort(IN_ORDER);
    return rows;
  }

  String topicName(String code) {
    @Nullable Topic topic = pack.topics().get(code);
    return topic == null ? code : topic.name();
  }

  /** Returns the codes of the departments that a row's words mean. */
  List<String> codes(String holder) {
    @Nullable List<Organ> meant = organs.get(holder);
    if (meant == null) {
      return pack.departments().containsKey(holder) ? List.of(holder) : List.of();
    }
    return meant.stream()
        .filter(each -> each.validity().on(day))
        .map(Organ::department)
        .distinct()
        .sorted()
        .toList();
  }

  String shortName(String code) {
    return naming.body(code, Level.MUNICIPAL, Optional.empty(), day, Optional.empty()).name();
  }

  private DutyRow row(Duty duty) {
    List<String> codes = codes(duty.holder());
    return new DutyRow(
        duty.id(),
        duty.topic(),
        topicName(duty.topic()),
        duty.act(),
        duty.function().orElse(""),
        duty.levels(),
        duty.role(),
        codes.stream().map(this::shortName).toList(),
        codes,
        duty.holder(),
        duty.division().or(() -> division(duty.holder())).orElse(""),
        duty.conditions(),
        instrument(duty.instrument()),
        duty.article().orElse(""),
        duty.validity(),
        duty.verification(),
        duty.origin().pack());
  }

  /** A designation makes its holder lead what the slot leaves open. */
  private Optional<DutyRow> row(Designation designation) {
    @Nullable Delegation slot = pack.delegations().get(designation.delegation());
    if (slot == null) {
      return Optional.empty();
    }
    List<String> codes = codes(designation.holder());
    return Optional.of(
        new DutyRow(
            designation.id(),
            slot.topic(),
            topicName(slot.topic()),
            slot.act(),
            slot.function().orElse(""),
            slot.levels(),
            Role.LEAD,
            codes.stream().map(this::shortName).toList(),
            codes,
            designation.holder(),
            division(designation.holder()).orElse(""),
            slot.conditions(),
            instrument(designation.instrument()),
            designation.article().orElse(""),
            designation.validity(),
            designation.verification(),
            designation.origin().pack()));
  }

  private Optional<String> division(String holder) {
    return organs.getOrDefault(holder, List.of()).stream()
        .filter(each -> each.validity().on(day))
        .flatMap(each -> each.division().stream())
        .findFirst();
  }

  /** A pack is refused if a row names an instrument that it does not have. */
  private Instrument instrument(String id) {
    return Objects.requireNonNull(pack.instruments().get(id), id);
  }
}

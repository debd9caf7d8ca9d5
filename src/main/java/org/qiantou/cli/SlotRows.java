package org.qiantou.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Condition;
import org.qiantou.model.Delegation;
import org.qiantou.model.Designation;
import org.qiantou.model.District;
import org.qiantou.model.Instrument;
import org.qiantou.pack.RulePack;

/** Lists the slots that laws leave to local government, and who fills them (D9). */
final class SlotRows {

  static final List<String> COLUMNS =
      ImmutableList.of(
          "id",
          "topic",
          "topicName",
          "act",
          "function",
          "levels",
          "conditions",
          "filler",
          "instrument",
          "article",
          "verification",
          "filled",
          "filledBy",
          "designations");

  private final RulePack pack;
  private final DutyRows duties;
  private final LocalDate day;

  SlotRows(RulePack pack, LocalDate day) {
    this.pack = pack;
    this.day = day;
    duties = new DutyRows(pack, day);
  }

  List<List<Object>> of(List<Delegation> slots) {
    return slots.stream().map(this::values).toList();
  }

  private List<Object> values(Delegation slot) {
    List<Designation> filled =
        pack.designations().values().stream()
            .filter(each -> each.delegation().equals(slot.id()) && each.validity().on(day))
            .toList();
    @Nullable Instrument law = pack.instruments().get(slot.instrument());
    return List.of(
        slot.id(),
        slot.topic(),
        duties.topicName(slot.topic()),
        slot.act(),
        slot.function().orElse(""),
        slot.levels().stream().sorted().map(Enum::name).toList(),
        slot.conditions().stream().map(Condition::toString).sorted().toList(),
        slot.filler().name(),
        law == null ? slot.instrument() : law.title(),
        slot.article().orElse(""),
        slot.verification().name(),
        !filled.isEmpty(),
        filled.stream().map(this::filledBy).toList(),
        filled.stream().map(Designation::id).toList());
  }

  /** Names the department; for a district's designation with the district. */
  private String filledBy(Designation designation) {
    String names =
        duties.codes(designation.holder()).stream()
            .map(duties::shortName)
            .collect(Collectors.joining("、"));
    Optional<String> district =
        designation
            .district()
            .map(
                code ->
                    Optional.ofNullable(pack.districts().get(code))
                        .map(District::name)
                        .orElse(code));
    return district.map(each -> each + "：").orElse("") + names;
  }
}

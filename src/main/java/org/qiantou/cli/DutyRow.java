package org.qiantou.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Condition;
import org.qiantou.model.Instrument;
import org.qiantou.model.Level;
import org.qiantou.model.Role;
import org.qiantou.model.Validity;
import org.qiantou.model.Verification;

/**
 * A duty as lists show it: what a row says, with the department that its words mean.
 *
 * @param id the row's id
 * @param topic the code of the topic
 * @param topicName its name
 * @param act the act
 * @param function the code of the part of the work; may be empty
 * @param levels the levels at which it holds
 * @param role the role
 * @param departments the short names of the departments that the holder means
 * @param codes their codes
 * @param holder the row's own words for them
 * @param division the division; may be empty
 * @param conditions the facts that must hold
 * @param instrument the basis
 * @param article the article; may be empty
 * @param validity the row's own days
 * @param verification how it was checked
 * @param pack the pack from which it came
 */
record DutyRow(
    String id,
    String topic,
    String topicName,
    String act,
    String function,
    Set<Level> levels,
    Role role,
    List<String> departments,
    List<String> codes,
    String holder,
    String division,
    Set<Condition> conditions,
    Instrument instrument,
    String article,
    Validity validity,
    Verification verification,
    String pack) {

  static final List<String> COLUMNS =
      ImmutableList.of(
          "id",
          "topic",
          "topicName",
          "act",
          "function",
          "level",
          "levels",
          "role",
          "department",
          "departments",
          "holder",
          "division",
          "conditions",
          "instrument",
          "kind",
          "article",
          "validFrom",
          "validTo",
          "verification",
          "pack");

  /** Returns the first day on which both the row and its instrument count. */
  Optional<LocalDate> from() {
    return days(validity.from(), instrument.validity().from()).max(LocalDate::compareTo);
  }

  /** Returns the last day on which both count. */
  Optional<LocalDate> to() {
    return days(validity.to(), instrument.validity().to()).min(LocalDate::compareTo);
  }

  boolean isInForce(LocalDate day) {
    return validity.on(day) && instrument.validity().on(day);
  }

  List<Object> values() {
    List<String> levelNames = levels.stream().sorted().map(Enum::name).toList();
    return List.of(
        id,
        topic,
        topicName,
        act,
        function,
        String.join(";", levelNames),
        levelNames,
        role.name(),
        departments.isEmpty() ? "" : departments.get(0),
        departments,
        holder,
        division,
        conditions.stream().map(Condition::toString).sorted().toList(),
        instrument.title(),
        instrument.kind().name(),
        article,
        from().map(LocalDate::toString).orElse(""),
        to().map(LocalDate::toString).orElse(""),
        verification.name(),
        pack);
  }

  private static Stream<LocalDate> days(@Nullable LocalDate one, @Nullable LocalDate other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream);
  }
}

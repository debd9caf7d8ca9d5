package org.qiantou.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Delegation;
import org.qiantou.model.Designation;
import org.qiantou.model.Duty;
import org.qiantou.model.Filler;
import org.qiantou.model.Role;
import org.qiantou.model.Validity;

/** Reads duties, delegations and designations. */
final class Rows {
  private static final int LAST_POSITION = 999;

  private final Tables tables;
  private final Problems problems;
  private final Organs organs;
  private final Levels levels;
  private final Conditions conditions;
  private final Instruments instruments;
  private final Districts districts;

  Rows(
      Tables tables,
      Problems problems,
      Organs organs,
      Conditions conditions,
      Instruments instruments,
      Districts districts) {
    this.tables = tables;
    this.problems = problems;
    this.organs = organs;
    this.levels = new Levels(tables, problems);
    this.conditions = conditions;
    this.instruments = instruments;
    this.districts = districts;
  }

  Map<String, Duty> duties() {
    Map<String, Duty> duties = new LinkedHashMap<>();
    for (Row row : tables.rows(Table.DUTIES)) {
      Duty duty = duty(new Cells(row, tables, problems));
      duties.put(duty.id(), duty);
    }
    return duties;
  }

  Map<String, Delegation> delegations() {
    Map<String, Delegation> delegations = new LinkedHashMap<>();
    for (Row row : tables.rows(Table.DELEGATIONS)) {
      Delegation delegation = delegation(new Cells(row, tables, problems));
      delegations.put(delegation.id(), delegation);
    }
    return delegations;
  }

  Map<String, Designation> designations(Map<String, Delegation> delegations) {
    Map<String, Designation> designations = new LinkedHashMap<>();
    for (Row row : tables.rows(Table.DESIGNATIONS)) {
      Designation designation = designation(new Cells(row, tables, problems), delegations);
      designations.put(designation.id(), designation);
    }
    return designations;
  }

  private Duty duty(Cells cells) {
    Validity validity = cells.validity();
    instruments.check(cells, validity);
    return new Duty(
        cells.newCode("id"),
        cells.code("topic", Table.TOPICS),
        cells.text("act"),
        cells.choice("role", Role.class),
        organs.holder(cells, "holder"),
        cells.optionalCode("function", Table.FUNCTIONS),
        levels.read(cells),
        conditions.read(cells),
        cells.flag("residual"),
        cells.flag("open-list"),
        validity,
        cells.text("instrument"),
        cells.optional("article"),
        cells.number("position", 1, LAST_POSITION, 1),
        cells.optional("division"),
        cells.verification("checked"),
        cells.text("checked"),
        cells.origin());
  }

  private Delegation delegation(Cells cells) {
    Validity validity = cells.validity();
    instruments.check(cells, validity);
    return new Delegation(
        id(cells, Table.DUTIES),
        cells.code("topic", Table.TOPICS),
        cells.text("act"),
        cells.optionalCode("function", Table.FUNCTIONS),
        levels.read(cells),
        conditions.read(cells),
        cells.choice("filler", Filler.class),
        validity,
        cells.text("instrument"),
        cells.optional("article"),
        cells.number("position", 1, LAST_POSITION, 1),
        cells.verification("checked"),
        cells.text("checked"),
        cells.origin());
  }

  private Designation designation(Cells cells, Map<String, Delegation> delegations) {
    Validity validity = cells.validity();
    instruments.check(cells, validity);
    String slot = cells.code("delegation", Table.DELEGATIONS);
    Optional<String> district = districts.read(cells, "district");
    @Nullable Delegation filled = delegations.get(slot);
    boolean city = cells.text("district").isEmpty();
    if (filled != null && filled.filler() == (city ? Filler.DISTRICT : Filler.CITY)) {
      cells.problem("district", city ? "designation.city" : "designation.district", slot);
    }
    return new Designation(
        id(cells, Table.DUTIES, Table.DELEGATIONS),
        slot,
        organs.holder(cells, "holder"),
        district,
        validity,
        cells.text("instrument"),
        cells.optional("article"),
        cells.verification("checked"),
        cells.text("checked"),
        cells.origin());
  }

  /** Reads an id, which names a rule and so must differ from those of the other tables of rules. */
  private String id(Cells cells, Table... others) {
    String id = cells.newCode("id");
    for (Table other : others) {
      if (tables.has(other, id)) {
        String place = tables.row(other, id).map(row -> row.spot().brief()).orElse("");
        cells.problem("id", "row.shared", place, other.title());
      }
    }
    return id;
  }
}

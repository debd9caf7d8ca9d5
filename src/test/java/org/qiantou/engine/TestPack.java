package org.qiantou.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiantou.model.Condition;
import org.qiantou.model.Delegation;
import org.qiantou.model.Department;
import org.qiantou.model.DepartmentKind;
import org.qiantou.model.DepartmentName;
import org.qiantou.model.Designation;
import org.qiantou.model.District;
import org.qiantou.model.Duty;
import org.qiantou.model.Field;
import org.qiantou.model.Filler;
import org.qiantou.model.Instrument;
import org.qiantou.model.Kind;
import org.qiantou.model.Level;
import org.qiantou.model.Origin;
import org.qiantou.model.PackInfo;
import org.qiantou.model.Role;
import org.qiantou.model.Topic;
import org.qiantou.model.Validity;
import org.qiantou.model.Verification;
import org.qiantou.pack.Counterpart;
import org.qiantou.pack.Function;
import org.qiantou.pack.Language;
import org.qiantou.pack.Office;
import org.qiantou.pack.Organ;
import org.qiantou.pack.RulePack;

/** A small pack made in a test: names what a test is about, and fills in the rest. */
public final class TestPack {

  public static final LocalDate DAY = LocalDate.of(2024, 6, 1);

  private static final LocalDate COVERED_FROM = LocalDate.of(2015, 1, 1);
  private static final Origin ORIGIN = new Origin("test", "test.csv", 1);

  private final Map<String, Department> departments = new HashMap<>();
  private final Map<String, Topic> topics = new HashMap<>();
  private final Map<String, Field> fields = new HashMap<>();
  private final Map<String, Instrument> instruments = new HashMap<>();
  private final Map<String, Duty> duties = new HashMap<>();
  private final Map<String, Delegation> delegations = new HashMap<>();
  private final Map<String, Designation> designations = new HashMap<>();
  private final List<Office> offices = new ArrayList<>();
  private final List<Organ> organs = new ArrayList<>();
  private final List<Counterpart> counterparts = new ArrayList<>();

  /**
   * Starts a pack with departments {@code a} to {@code f} and the offices that the doctrine names.
   */
  public TestPack() {
    for (String code : List.of("a", "b", "c", "d", "e", "f")) {
      department(code, Optional.of("{district}" + code));
    }
    office("consultation-organizer", "a");
    office("approver", "f");
    office("crime-referral", "b");
    office("prosecution", "c");
    office("court", "d");
    office("discipline", "e");
    office("personnel", "e");
    office("report-collector", "a");
  }

  public TestPack department(String code, Optional<String> counterpart) {
    departments.put(
        code,
        new Department(
            code,
            DepartmentKind.GOVERNMENT,
            Validity.ALWAYS,
            List.of(),
            counterpart,
            counterpart,
            false,
            List.of(
                new DepartmentName("市" + code, DepartmentName.Form.SHORT, Validity.ALWAYS),
                new DepartmentName("某市" + code, DepartmentName.Form.FULL, Validity.ALWAYS)),
            Verification.PUBLISHED,
            ORIGIN));
    return this;
  }

  public TestPack topic(String code) {
    return topic(code, COVERED_FROM);
  }

  public TestPack topic(String code, LocalDate coveredFrom) {
    topics.put(code, new Topic(code, code, code, 5, coveredFrom, Optional.empty()));
    return this;
  }

  public TestPack organ(String words, String department, Organ.Sureness sure, Validity validity) {
    organs.add(
        new Organ(words, department, Optional.empty(), validity, sure, Verification.PUBLISHED));
    return this;
  }

  /** Puts another department in the place of one in a district. */
  public TestPack instead(String department, String district, String other) {
    counterparts.add(
        new Counterpart(
            department, district, Optional.empty(), Optional.empty(), Optional.of(other)));
    return this;
  }

  /** Adds a field whose values are departments. */
  public TestPack departmentField(String code) {
    fields.put(code, new Field(code, code, code + "?", true, false, Map.of()));
    return this;
  }

  public TestPack field(String code, boolean exhaustive, String... values) {
    Map<String, String> named = new HashMap<>();
    for (String value : values) {
      named.put(value, value);
    }
    fields.put(code, new Field(code, code, code + "?", false, exhaustive, named));
    return this;
  }

  public TestPack instrument(String id, Kind kind) {
    return instrument(id, kind, Validity.ALWAYS, Optional.empty(), false);
  }

  public TestPack instrument(
      String id, Kind kind, Validity validity, Optional<String> district, boolean analogy) {
    instruments.put(
        id,
        new Instrument(
            id,
            id,
            kind,
            Optional.empty(),
            Optional.empty(),
            validity,
            district,
            analogy,
            "test",
            Verification.ARTICLE,
            ORIGIN));
    return this;
  }

  public TestPack duty(
      String id, String topic, Role role, String holder, String instrument, String... conditions) {
    return duty(
        id, topic, role, holder, instrument, EnumSet.allOf(Level.class), false, false, conditions);
  }

  public TestPack duty(
      String id,
      String topic,
      Role role,
      String holder,
      String instrument,
      Set<Level> levels,
      boolean residual,
      boolean openList,
      String... conditions) {
    return duty(
        new Duty(
            id,
            topic,
            "act of " + id,
            role,
            holder,
            Optional.empty(),
            levels,
            conditions(conditions),
            residual,
            openList,
            Validity.ALWAYS,
            instrument,
            Optional.of("第一条"),
            1,
            Optional.empty(),
            Verification.ARTICLE,
            "test",
            ORIGIN));
  }

  public TestPack duty(Duty duty) {
    duties.put(duty.id(), duty);
    return this;
  }

  public TestPack delegation(
      String id, String topic, String instrument, Filler filler, String... conditions) {
    delegations.put(
        id,
        new Delegation(
            id,
            topic,
            "act of " + id,
            Optional.empty(),
            EnumSet.allOf(Level.class),
            conditions(conditions),
            filler,
            Validity.ALWAYS,
            instrument,
            Optional.of("第二条"),
            1,
            Verification.ARTICLE,
            "test",
            ORIGIN));
    return this;
  }

  public TestPack delegation(Delegation delegation) {
    delegations.put(delegation.id(), delegation);
    return this;
  }

  public TestPack designation(
      String id, String delegation, String holder, Optional<String> district, String instrument) {
    return designation(
        new Designation(
            id,
            delegation,
            holder,
            district,
            Validity.ALWAYS,
            instrument,
            Optional.empty(),
            Verification.PUBLISHED,
            "test",
            ORIGIN));
  }

  public TestPack designation(Designation designation) {
    designations.put(designation.id(), designation);
    return this;
  }

  public RulePack build() {
    return new RulePack(
        new PackInfo(
            "test", "1", "test", "某市", "市", COVERED_FROM, Optional.empty(), List.of("test 1")),
        departments,
        counterparts,
        Map.of(
            "x", new District("x", "甲区", "district", List.of()),
            "y", new District("y", "乙区", "district", List.of())),
        organs,
        offices,
        topics,
        List.of(),
        List.of(),
        Map.of(
            "enforcement", new Function("enforcement", "监督执法", List.of()),
            "planning", new Function("planning", "规划", List.of())),
        fields,
        List.of(),
        duties,
        delegations,
        designations,
        instruments,
        List.of(),
        Language.NONE);
  }

  /** Reads conditions as a table has them: {@code field=value|value} or {@code field!=value}. */
  public static Set<Condition> conditions(String... cells) {
    Set<Condition> all = new LinkedHashSet<>();
    for (String cell : cells) {
      boolean negated = cell.contains("!=");
      String field = cell.substring(0, cell.indexOf(negated ? "!=" : "="));
      String values = cell.substring(cell.indexOf('=') + 1);
      all.add(new Condition(field, negated, Set.of(values.split("\\|"))));
    }
    return all;
  }

  private void office(String office, String holder) {
    offices.add(new Office(office, holder, Optional.empty()));
  }
}

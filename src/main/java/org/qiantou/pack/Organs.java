package org.qiantou.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Department;
import org.qiantou.model.DepartmentName;
import org.qiantou.model.Level;
import org.qiantou.model.Validity;

/** Reads who is meant: organs, offices, exceptions in districts, and the holders of rows. */
final class Organs {
  private static final Set<String> OFFICES =
      Set.of(
          "consultation-organizer",
          "approver",
          "crime-referral",
          "prosecution",
          "court",
          "discipline",
          "personnel",
          "report-collector",
          "legal-review");

  private final Tables tables;
  private final Problems problems;
  private final Map<String, Department> departments;
  private final Set<String> organs = new HashSet<>();
  private final Set<String> holders = new HashSet<>();

  Organs(Tables tables, Map<String, Department> departments, Problems problems) {
    this.tables = tables;
    this.problems = problems;
    this.departments = departments;
    for (Row row : tables.rows(Table.ORGANS)) {
      organs.add(row.text("organ"));
    }
    holders.addAll(organs);
    holders.addAll(departments.keySet());
  }

  List<Organ> read() {
    List<Organ> read = new ArrayList<>();
    for (Row row : tables.rows(Table.ORGANS)) {
      read.add(organ(new Cells(row, tables, problems)));
    }
    return read;
  }

  List<Office> offices() {
    List<Office> offices = new ArrayList<>();
    for (Row row : tables.rows(Table.OFFICES)) {
      offices.add(office(new Cells(row, tables, problems)));
    }
    return offices;
  }

  /** Reads a department's code or a statute's words for one. */
  String holder(Cells cells, String column) {
    String holder = cells.text(column);
    boolean known = holders.contains(holder) || holder.isEmpty();
    if (!known && !tables.unsure(Table.DEPARTMENTS) && !tables.unsure(Table.ORGANS)) {
      @Nullable String code = codeOf(holder);
      if (code == null) {
        tables.unknown(cells.spot(column), holder, Table.ORGANS, holders);
      } else {
        problems.add(
            cells.spot(column),
            holder,
            Problems.message("unknown.organs", holder),
            Problems.message("write", code));
      }
    }
    return holder;
  }

  private Organ organ(Cells cells) {
    String department = cells.code("department", Table.DEPARTMENTS);
    Validity validity = cells.validity();
    @Nullable Department known = departments.get(department);
    if (known != null && !Dates.overlap(validity, known.validity())) {
      cells.problem("department", "organ.never", department);
    }
    return new Organ(
        cells.text("organ"),
        department,
        cells.optional("division"),
        validity,
        cells.choice("sure", Organ.Sureness.class),
        cells.verification("source"));
  }

  private Office office(Cells cells) {
    cells.verification("source");
    String office = cells.text("office");
    if (!OFFICES.contains(office)) {
      problems.add(
          cells.spot("office"),
          office,
          Problems.message("office.unknown", office),
          Suggestion.among(office, OFFICES));
    }
    String holder = cells.code("holder", Table.DEPARTMENTS);
    Optional<Level> level =
        cells.text("level").isEmpty()
            ? Optional.empty()
            : Optional.of(cells.choice("level", Level.class));
    return new Office(office, holder, level);
  }

  private @Nullable String codeOf(String name) {
    for (Department department : departments.values()) {
      for (DepartmentName each : department.names()) {
        if (each.name().equals(name)) {
          return department.code();
        }
      }
    }
    return null;
  }
}

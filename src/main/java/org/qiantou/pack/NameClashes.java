package org.qiantou.pack;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Department;
import org.qiantou.model.DepartmentName;
import org.qiantou.model.Validity;

/** Tells of names that two departments bear on the same day; other names may be shared. */
final class NameClashes {
  private final Tables tables;
  private final Map<String, Department> departments;
  private final Problems problems;

  NameClashes(Tables tables, Map<String, Department> departments, Problems problems) {
    this.tables = tables;
    this.departments = departments;
    this.problems = problems;
  }

  void check() {
    Map<String, List<Row>> bearers = new HashMap<>();
    for (Row row : tables.rows(Table.DEPARTMENT_NAMES)) {
      bearers.putIfAbsent(row.text("name"), new ArrayList<>(1));
      bearers.getOrDefault(row.text("name"), List.of()).add(row);
    }
    for (List<Row> rows : bearers.values()) {
      if (rows.size() > 1) {
        compare(rows);
      }
    }
  }

  private void compare(List<Row> rows) {
    rows.sort(comparing((Row row) -> row.spot().file()).thenComparing(row -> row.spot().line()));
    for (int i = 1; i < rows.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (clash(rows.get(j), rows.get(i))) {
          String place = rows.get(j).spot().brief();
          String other = rows.get(j).text("department");
          Row row = rows.get(i);
          problems.add(row.spot("name"), row.text("name"), "name.clash", other, place);
          break;
        }
      }
    }
  }

  private boolean clash(Row a, Row b) {
    @Nullable Department first = departments.get(a.text("department"));
    @Nullable Department second = departments.get(b.text("department"));
    if (first == null || second == null) {
      return false;
    }
    Optional<Validity> one = days(first, a.text("name"));
    Optional<Validity> other = days(second, b.text("name"));
    return one.isPresent()
        && other.isPresent()
        && Dates.overlap(one.get(), other.get())
        && Dates.overlap(one.get(), second.validity())
        && Dates.overlap(other.get(), first.validity())
        && Dates.overlap(first.validity(), second.validity());
  }

  /** Returns the days of a department's proper name; empty if it is only another common form. */
  private static Optional<Validity> days(Department department, String name) {
    return department.names().stream()
        .filter(each -> each.name().equals(name) && each.form() != DepartmentName.Form.ALIAS)
        .map(DepartmentName::validity)
        .findFirst();
  }
}

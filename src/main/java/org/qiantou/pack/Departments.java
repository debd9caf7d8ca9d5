package org.qiantou.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Department;
import org.qiantou.model.DepartmentKind;
import org.qiantou.model.DepartmentName;

/** Reads the departments and their names. */
final class Departments {
  /** The oldest first. */
  static final Comparator<DepartmentName> BY_AGE = new ByAge();

  private final Tables tables;
  private final Problems problems;
  private final Map<String, List<DepartmentName>> names = new HashMap<>();

  Departments(Tables tables, Problems problems) {
    this.tables = tables;
    this.problems = problems;
  }

  Map<String, Department> read() {
    for (Row row : tables.rows(Table.DEPARTMENT_NAMES)) {
      readName(new Cells(row, tables, problems));
    }
    Map<String, Department> departments = new LinkedHashMap<>();
    for (Row row : tables.rows(Table.DEPARTMENTS)) {
      Department department = read(new Cells(row, tables, problems));
      departments.put(department.code(), department);
    }
    new NameClashes(tables, departments, problems).check();
    return departments;
  }

  private void readName(Cells cells) {
    cells.verification("source");
    String department = cells.code("department", Table.DEPARTMENTS);
    DepartmentName.Form form = cells.choice("form", DepartmentName.Form.class);
    names.putIfAbsent(department, new ArrayList<>());
    names
        .getOrDefault(department, List.of())
        .add(new DepartmentName(cells.text("name"), form, cells.validity()));
  }

  private Department read(Cells cells) {
    String code = cells.newCode("code");
    for (String successor : cells.list("successors")) {
      cells.code("successors", successor, Table.DEPARTMENTS);
      if (successor.equals(code)) {
        cells.problem("successors", "department.own-heir", code);
      }
    }
    return new Department(
        code,
        cells.choice("kind", DepartmentKind.class),
        cells.validity(),
        cells.list("successors"),
        pattern(cells, "counterpart"),
        pattern(cells, "counterpart-full"),
        cells.flag("publisher"),
        names(cells, code),
        cells.verification("source"),
        cells.origin());
  }

  private List<DepartmentName> names(Cells cells, String code) {
    List<DepartmentName> own = names.getOrDefault(code, List.of());
    boolean named = false;
    for (DepartmentName each : own) {
      named |= each.form() != DepartmentName.Form.ALIAS;
    }
    if (!named && !tables.unsure(Table.DEPARTMENT_NAMES)) {
      cells.problem("code", "department.nameless", code);
    }
    List<DepartmentName> sorted = new ArrayList<>(own);
    sorted.sort(BY_AGE);
    return sorted;
  }

  private static Optional<String> pattern(Cells cells, String column) {
    Optional<String> pattern = cells.optional(column);
    @Nullable String text = pattern.orElse(null);
    if (text != null) {
      String rest = text.replace(Naming.PLACE, "");
      if (rest.equals(text) || rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
        cells.problem(column, "department.pattern", text);
      }
    }
    return pattern;
  }
}

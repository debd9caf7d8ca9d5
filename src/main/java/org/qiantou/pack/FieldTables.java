package org.qiantou.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qiantou.model.Field;

/** Reads the functions, and the facts that a matter may state with their values. */
final class FieldTables {
  private enum Type {
    ENUM,
    DEPARTMENT
  }

  private final Tables tables;
  private final Problems problems;
  private final List<FieldWord> words = new ArrayList<>();

  FieldTables(Tables tables, Problems problems) {
    this.tables = tables;
    this.problems = problems;
  }

  Map<String, Function> functions() {
    Map<String, Function> functions = new LinkedHashMap<>();
    for (Row row : tables.rows(Table.FUNCTIONS)) {
      Cells cells = new Cells(row, tables, problems);
      String code = cells.newCode("code");
      functions.put(code, new Function(code, cells.text("name"), cells.list("words")));
    }
    return functions;
  }

  Map<String, Field> fields() {
    Map<String, Map<String, String>> values = values();
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Row row : tables.rows(Table.FIELDS)) {
      Field field = field(new Cells(row, tables, problems), values);
      fields.put(field.code(), field);
    }
    return fields;
  }

  /** Returns how people say the values, once {@link #fields()} has read them. */
  List<FieldWord> words() {
    return words;
  }

  private Map<String, Map<String, String>> values() {
    Map<String, Map<String, String>> values = new HashMap<>();
    for (Row row : tables.rows(Table.FIELD_VALUES)) {
      Cells cells = new Cells(row, tables, problems);
      String field = cells.code("field", Table.FIELDS);
      String value = cells.newCode("value");
      values.putIfAbsent(field, new TreeMap<>());
      values.getOrDefault(field, Map.of()).put(value, cells.text("name"));
      for (String word : cells.list("words")) {
        FieldWord read = FieldWord.of(field, value, word);
        if (read.isBrokenAmount()) {
          cells.problem("words", "field.amount", word);
        }
        words.add(read);
      }
    }
    return values;
  }

  private Field field(Cells cells, Map<String, Map<String, String>> values) {
    String code = cells.newCode("code");
    boolean department = cells.choice("type", Type.class) == Type.DEPARTMENT;
    boolean exhaustive = cells.flag("exhaustive");
    Map<String, String> own = values.getOrDefault(code, Map.of());
    if (department && !own.isEmpty()) {
      cells.problem("type", "field.department-values", code);
    } else if (!department && own.isEmpty() && !tables.unsure(Table.FIELD_VALUES)) {
      cells.problem("code", "field.no-values", code);
    }
    if (department && exhaustive) {
      cells.problem("exhaustive", "field.exhaustive");
    }
    return new Field(code, cells.text("name"), cells.text("question"), department, exhaustive, own);
  }
}

package org.qiantou.pack;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Condition;
import org.qiantou.model.Field;

/** Reads conditions such as {@code vessel=cargo|passenger; licensed!=yes}. */
final class Conditions {
  private static final String COLUMN = "conditions";

  private final Map<String, Field> fields;
  private final Tables tables;

  Conditions(Map<String, Field> fields, Tables tables) {
    this.fields = fields;
    this.tables = tables;
  }

  Set<Condition> read(Cells cells) {
    if (cells.text(COLUMN).isEmpty()) {
      return ImmutableSet.of();
    }
    // In order of their fields, so that the order in the cell does not matter.
    Map<String, Condition> conditions = new TreeMap<>();
    for (String each : cells.list(COLUMN)) {
      @Nullable Condition condition = read(cells, each);
      if (condition != null && conditions.putIfAbsent(condition.field(), condition) != null) {
        cells.problem(COLUMN, "condition.repeated", condition.field());
      }
    }
    return ImmutableSet.copyOf(conditions.values());
  }

  private @Nullable Condition read(Cells cells, String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      cells.problem(COLUMN, "condition.form", text);
      return null;
    }
    boolean negated = text.charAt(equals - 1) == '!';
    String name = text.substring(0, negated ? equals - 1 : equals).strip();
    @Nullable Field field = fields.get(cells.code(COLUMN, name, Table.FIELDS));
    if (field == null) {
      return null;
    }
    Set<String> values = new TreeSet<>();
    for (String value : Parts.of(text.substring(equals + 1), '|')) {
      if (value.isEmpty()) {
        cells.problem(COLUMN, "condition.form", text);
      } else if (known(cells, field, value)) {
        values.add(value);
      }
    }
    return values.isEmpty() ? null : new Condition(name, negated, values);
  }

  private boolean known(Cells cells, Field field, String value) {
    if (field.department()) {
      cells.code(COLUMN, value, Table.DEPARTMENTS);
      return true;
    }
    if (!field.values().containsKey(value) && !tables.unsure(Table.FIELD_VALUES)) {
      tables.unknown(cells.spot(COLUMN), value, Table.FIELD_VALUES, field.values().keySet());
      return false;
    }
    return true;
  }
}

package org.qiantou.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the exceptions to how a department is called in one district. */
final class Counterparts {
  private final Tables tables;
  private final Districts districts;
  private final Problems problems;
  private final List<Counterpart> read = new ArrayList<>();
  private final Map<String, Row> byPlace = new HashMap<>();

  Counterparts(Tables tables, Districts districts, Problems problems) {
    this.tables = tables;
    this.districts = districts;
    this.problems = problems;
  }

  List<Counterpart> read() {
    for (Row row : tables.rows(Table.COUNTERPARTS)) {
      read(row, new Cells(row, tables, problems));
    }
    for (Map.Entry<String, Row> each : byPlace.entrySet()) {
      checkForCircle(each.getKey(), each.getValue());
    }
    return read;
  }

  private void read(Row row, Cells cells) {
    cells.verification("source");
    Counterpart exception =
        new Counterpart(
            cells.code("department", Table.DEPARTMENTS),
            districts.read(cells, "district").orElse(""),
            cells.optional("name"),
            cells.optional("full-name"),
            cells.optionalCode("instead", Table.DEPARTMENTS));
    boolean named = exception.name().isPresent() || exception.fullName().isPresent();
    if (named == exception.instead().isPresent()) {
      cells.problem("instead", named ? "counterpart.both" : "counterpart.nothing");
    }
    String place = exception.department() + ";" + exception.district();
    @Nullable Row first = exception.district().isEmpty() ? null : byPlace.put(place, row);
    if (first != null) {
      cells.problem("district", "row.twice", place, first.spot().brief());
    }
    read.add(exception);
  }

  private void checkForCircle(String place, Row row) {
    String district = place.substring(place.indexOf(';'));
    @Nullable Row at = row;
    for (int steps = 0; at != null; steps++) {
      if (steps > byPlace.size()) {
        problems.add(row.spot("instead"), row.text("instead"), "counterpart.circle");
        return;
      }
      at = byPlace.get(at.text("instead") + district);
    }
  }
}

package org.qiantou.pack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.District;

/** Reads the districts, and finds them by code, name or alias. */
final class Districts {
  private final Tables tables;
  private final Map<String, District> byCode = new LinkedHashMap<>();
  private final Map<String, String> codes = new HashMap<>();

  Districts(Tables tables, Problems problems) {
    this.tables = tables;
    for (Row row : tables.rows(Table.DISTRICTS)) {
      read(new Cells(row, tables, problems));
    }
  }

  Map<String, District> byCode() {
    return byCode;
  }

  /** Reads a cell that names a district; returns its code, or empty for an empty cell. */
  Optional<String> read(Cells cells, String column) {
    String name = cells.text(column);
    @Nullable String code = codes.get(name);
    if (code == null && !name.isEmpty() && !tables.unsure(Table.DISTRICTS)) {
      tables.unknown(cells.spot(column), name, Table.DISTRICTS, codes.keySet());
    }
    return Optional.ofNullable(code);
  }

  private void read(Cells cells) {
    cells.verification("source");
    String code = cells.newCode("code");
    District district =
        new District(code, cells.text("name"), cells.text("kind"), cells.list("aliases"));
    byCode.put(code, district);
    name(cells, "code", code, code);
    name(cells, "name", district.name(), code);
    for (String alias : district.aliases()) {
      name(cells, "aliases", alias, code);
    }
  }

  private void name(Cells cells, String column, String name, String code) {
    @Nullable String other = codes.putIfAbsent(name, code);
    if (other != null && !other.equals(code)) {
      cells.problem(column, "district.clash", name, other);
    }
  }
}

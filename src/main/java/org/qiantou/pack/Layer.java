package org.qiantou.pack;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pack as its files have it, before it is laid over others. */
final class Layer {
  private final String shown;
  private final Map<Table, Map<String, Row>> rows = new EnumMap<>(Table.class);
  private final Set<Table> unsound = EnumSet.noneOf(Table.class);
  private final String id;

  private Layer(PackSource source, Set<Table> tables, Problems problems) {
    shown = source.shown();
    int before = problems.count();
    Map<Table, List<SourceFile>> files = TableFiles.of(source, problems);
    if (!files.containsKey(Table.PACK)) {
      unsound.add(Table.PACK);
      // What keeps the file from being read may be told already.
      if (problems.count() == before) {
        problems.add(Spot.file(shown("pack.csv")), "", "pack.no-settings");
      }
    }
    for (Table table : Table.values()) {
      rows.put(table, new HashMap<>());
    }
    // The settings come first since rows bear the pack's id.
    read(source, Table.PACK, "", files, problems);
    @Nullable Row row = rows(Table.PACK).get("id");
    id = row == null ? shown : row.text("value");
    for (Table table : tables) {
      read(source, table, id, files, problems);
    }
  }

  /** Reads all tables. */
  static Layer read(PackSource source, Problems problems) {
    return new Layer(source, EnumSet.complementOf(EnumSet.of(Table.PACK)), problems);
  }

  /** Reads only what {@code pack.csv} says, by key; mistakes are left for later. */
  static Map<String, Row> settings(PackSource source) {
    return new Layer(source, Set.of(), new Problems()).rows(Table.PACK);
  }

  String id() {
    return id;
  }

  /** Returns how people know the pack: the folder as the caller named it. */
  String shown() {
    return shown;
  }

  /** Returns how people know a file of it. */
  String shown(String path) {
    return shown + "/" + path;
  }

  /** Returns a table's rows by key. */
  Map<String, Row> rows(Table table) {
    return rows.getOrDefault(table, Map.of());
  }

  /** Says whether rows of the table could not be read. */
  boolean unsound(Table table) {
    return unsound.contains(table);
  }

  private void read(
      PackSource source,
      Table table,
      String pack,
      Map<Table, List<SourceFile>> files,
      Problems problems) {
    for (SourceFile file : files.getOrDefault(table, List.of())) {
      TableFile reader = new TableFile(table, file, source.shown(file.path()), problems);
      for (Row row : reader.rows(pack)) {
        add(row, problems);
      }
      if (!reader.sound()) {
        unsound.add(table);
      }
    }
  }

  private void add(Row row, Problems problems) {
    @Nullable String key = row.key();
    if (key == null) {
      return;
    }
    @Nullable Row first = rows(row.table()).putIfAbsent(key, row);
    if (first != null) {
      String column = row.table().columns().get(0).name();
      String mistake = key.equals(row.text(column)) ? "row.repeated" : "row.twice";
      problems.add(row.spot(column), key, mistake, key, first.spot().brief());
    }
  }
}

package org.qiantou.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.PackInfo;

/** Reads {@code pack.csv}: which pack it is, and for what. */
final class PackSettings {
  private static final List<String> OWN = List.of("id", "version", "name");
  private static final List<String> BASE =
      List.of("jurisdiction", "municipal-prefix", "covered-from");
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "version",
          "name",
          "jurisdiction",
          "municipal-prefix",
          "covered-from",
          "district",
          "extends");

  private final Tables tables;
  private final Districts districts;
  private final Problems problems;

  PackSettings(Tables tables, Districts districts, Problems problems) {
    this.tables = tables;
    this.districts = districts;
    this.problems = problems;
  }

  PackInfo read(List<Layer> layers) {
    Set<String> below = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (Layer layer : layers) {
      check(layer, below);
      names.add(layer.id() + " " + own(layer, "version"));
    }
    for (String key : BASE) {
      require(layers.get(0), key, tables.has(Table.PACK, key));
    }
    Layer top = layers.get(layers.size() - 1);
    return new PackInfo(
        top.id(),
        own(top, "version"),
        own(top, "name"),
        value("jurisdiction"),
        value("municipal-prefix"),
        coveredFrom(),
        tables.row(Table.PACK, "district").flatMap(row -> districts.read(cells(row), "value")),
        names);
  }

  private void check(Layer layer, Set<String> below) {
    for (Row row : layer.rows(Table.PACK).values()) {
      String key = row.text("key");
      if (!KNOWN.contains(key)) {
        problems.add(
            row.spot("key"),
            key,
            Problems.message("setting.unknown", key),
            Suggestion.among(key, KNOWN));
      }
      if (key.equals("extends") && !below.contains(row.text("value"))) {
        problems.add(row.spot("value"), row.text("value"), "setting.extends", row.text("value"));
      }
      if (key.equals("id") && !below.add(row.text("value"))) {
        problems.add(row.spot("value"), row.text("value"), "setting.twice", row.text("value"));
      }
      if (key.equals("id")) {
        cells(row).newCode("value");
      }
    }
    for (String key : OWN) {
      require(layer, key, layer.rows(Table.PACK).containsKey(key));
    }
  }

  private void require(Layer layer, String key, boolean present) {
    if (!present && !layer.unsound(Table.PACK)) {
      problems.add(Spot.file(layer.shown("pack.csv")), "", "setting.missing", key);
    }
  }

  private LocalDate coveredFrom() {
    Optional<Row> row = tables.row(Table.PACK, "covered-from");
    @Nullable LocalDate day = row.isPresent() ? cells(row.get()).date("value") : null;
    return day == null ? LocalDate.EPOCH : day;
  }

  private String value(String key) {
    return tables.row(Table.PACK, key).map(row -> row.text("value")).orElse("");
  }

  private static String own(Layer layer, String key) {
    @Nullable Row row = layer.rows(Table.PACK).get(key);
    return row == null ? "" : row.text("value");
  }

  private Cells cells(Row row) {
    return new Cells(row, tables, problems);
  }
}

package org.qiantou.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Message;

/** The tables of all packs laid over one another. */
final class Tables {
  /** Guessing costs time that grows with the mistakes times the rows. */
  private static final int MOST_GUESSES = 500;

  private final Map<Table, Map<String, Row>> rows = new EnumMap<>(Table.class);
  private final Set<Table> unsound = EnumSet.noneOf(Table.class);
  private final Set<Table> missing = EnumSet.noneOf(Table.class);
  private final Map<String, Message> guesses = new HashMap<>();
  private final String shown;
  private final Problems problems;

  private Tables(String shown, Problems problems) {
    this.shown = shown;
    this.problems = problems;
    for (Table table : Table.values()) {
      rows.put(table, new HashMap<>());
    }
  }

  /** Lays each pack over those before it. */
  static Tables of(List<Layer> layers, Problems problems) {
    Tables tables = new Tables(layers.get(layers.size() - 1).shown(), problems);
    for (Layer layer : layers) {
      tables.lay(layer);
    }
    return tables;
  }

  /** Returns a table's rows in order of their keys. */
  List<Row> rows(Table table) {
    List<String> keys = new ArrayList<>(keys(table));
    Collections.sort(keys);
    List<Row> sorted = new ArrayList<>(keys.size());
    for (String key : keys) {
      @Nullable Row row = byKey(table).get(key);
      if (row != null) {
        sorted.add(row);
      }
    }
    return sorted;
  }

  Optional<Row> row(Table table, String key) {
    return Optional.ofNullable(byKey(table).get(key));
  }

  boolean has(Table table, String key) {
    return byKey(table).containsKey(key);
  }

  Set<String> keys(Table table) {
    return byKey(table).keySet();
  }

  /**
   * Says whether nothing can be said of a table because rows of it could not be read, or because
   * there is no such table, which is then told once.
   */
  boolean unsure(Table table) {
    if (byKey(table).isEmpty() && !unsound.contains(table)) {
      if (missing.add(table)) {
        problems.add(Spot.file(shown), "", "table.missing", table.title());
      }
      return true;
    }
    return unsound.contains(table);
  }

  /** Tells that a word is not among the known ones, and guesses which was meant. */
  void unknown(Spot spot, String value, Table table, Collection<String> known) {
    Message what = Problems.message("unknown." + table.title(), value);
    String guess = table.title() + " " + value;
    Message otherwise = Problems.message("see-table", table.title());
    if (!guesses.containsKey(guess) && guesses.size() < MOST_GUESSES) {
      guesses.put(guess, Suggestion.among(value, known, otherwise));
    }
    problems.add(spot, value, what, guesses.getOrDefault(guess, otherwise));
  }

  private Map<String, Row> byKey(Table table) {
    return rows.getOrDefault(table, Map.of());
  }

  private void lay(Layer layer) {
    for (Row row : layer.rows(Table.WITHDRAWALS).values()) {
      withdraw(row, layer);
    }
    for (Table table : Table.values()) {
      byKey(table).putAll(layer.rows(table));
      if (layer.unsound(table)) {
        unsound.add(table);
      }
    }
  }

  private void withdraw(Row row, Layer layer) {
    String id = row.text("id");
    @Nullable Table table = Table.named(row.text("table")).orElse(null);
    @Nullable Row held = table == null ? null : layer.rows(table).get(id);
    if (table == null || table == Table.PACK || table == Table.WITHDRAWALS) {
      problems.add(row.spot("table"), row.text("table"), "withdrawal.table", row.text("table"));
    } else if (held != null) {
      problems.add(row.spot("id"), id, "withdrawal.held", id, held.spot().brief());
    } else if (byKey(table).remove(id) == null && !unsound.contains(table)) {
      problems.add(
          row.spot("id"),
          id,
          Problems.message("withdrawal.unknown", id, table.title()),
          Suggestion.near(id, keys(table)).isEmpty()
              ? Problems.message("withdrawal.unknown.fix")
              : Suggestion.among(id, keys(table)));
    }
  }
}

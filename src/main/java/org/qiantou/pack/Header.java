package org.qiantou.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first row of a file: which cell of a row belongs to which column of the table. */
final class Header {
  private final Table table;
  private final String file;
  private final int[] numbers;
  private final List<String> names;

  private Header(Table table, String file, List<String> names, int[] numbers) {
    this.table = table;
    this.file = file;
    this.names = names;
    this.numbers = numbers;
  }

  Table table() {
    return table;
  }

  /** Returns the file as it is shown to people. */
  String file() {
    return file;
  }

  /** Returns the names as the file has them. */
  List<String> names() {
    return names;
  }

  /** Returns the number of the cell for a column of the table, from 1; 0 if the file lacks it. */
  int number(int index) {
    return numbers[index];
  }

  /**
   * Reads a header and tells of columns that are unknown, repeated or missing. Returns null if the
   * file does not separate its cells by commas.
   */
  static @Nullable Header read(
      Table table, CsvReader reader, CsvRow row, String file, Problems problems) {
    List<String> names = names(row);
    String first = names.get(0);
    if (names.size() == 1 && (first.indexOf('\t') > 0 || first.indexOf(';') > 0)) {
      problems.add(new Spot(file, row.line(), 1, ""), first, "header.separator");
      return null;
    }
    Map<String, Integer> seen = new HashMap<>();
    int[] numbers = new int[table.columns().size()];
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Spot spot = new Spot(file, row.line(i), i + 1, name);
      int index = table.indexOf(name);
      if (seen.putIfAbsent(name, i + 1) != null) {
        problems.add(spot, name, "header.repeated", name, seen.get(name));
      } else if (index >= 0) {
        numbers[index] = i + 1;
      } else {
        problems.add(
            spot,
            name,
            Problems.message("header.unknown", name, table.title()),
            Suggestion.among(name, columnNames(table)));
      }
    }
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == 0) {
        String name = table.columns().get(i).name();
        Spot spot = new Spot(file, row.line(), names.size() + 1, name);
        problems.add(spot, "", "header.missing", name, table.title());
      }
    }
    reader.name(names);
    return new Header(table, file, names, numbers);
  }

  private static List<String> names(CsvRow row) {
    int size = row.size();
    while (size > 1 && row.emptyFrom(size - 1)) {
      size--;
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(row.cell(i));
    }
    return names;
  }

  private static List<String> columnNames(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }
}

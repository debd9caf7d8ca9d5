package org.qiantou.pack;

import org.jspecify.annotations.Nullable;
import org.qiantou.model.Origin;

/** A row of a table: its cells in the order of the table's columns, and where each stood. */
final class Row {
  private final Header header;
  private final Origin origin;
  private final CsvRow source;

  Row(Header header, Origin origin, CsvRow source) {
    this.header = header;
    this.origin = origin;
    this.source = source;
  }

  Table table() {
    return header.table();
  }

  Origin origin() {
    return origin;
  }

  /** Returns what a column says; empty if the cell is empty or the file lacks the column. */
  String text(String column) {
    @Nullable String cell = cell(header.table().indexOf(column));
    return cell == null ? "" : cell;
  }

  /** Returns a cell by the place of its column in the table; null if the file lacks the column. */
  @Nullable String cell(int index) {
    int number = header.number(index);
    return number == 0 ? null : source.cell(number - 1);
  }

  /** Says whether there is a line break in any cell. */
  boolean broken() {
    return source.broken();
  }

  /** Returns where a cell stands. */
  Spot spot(String column) {
    int number = header.number(header.table().indexOf(column));
    int line = number == 0 ? source.line() : source.line(number - 1);
    return new Spot(header.file(), line, number, column);
  }

  /** Returns where the row begins. */
  Spot spot() {
    return new Spot(header.file(), source.line(), 0, "");
  }

  /** Returns the cells of its key, joined by {@code ;}; null if one is missing. */
  @Nullable String key() {
    @Nullable String key = null;
    for (int i = 0; i < table().keys().length(); i++) {
      @Nullable String cell = cell(table().keys().get(i));
      if (cell == null || cell.isEmpty()) {
        return null;
      }
      key = key == null ? cell : key + ";" + cell;
    }
    return key;
  }
}

package org.qiantou.pack;

/** A row of a file as it was read: its cells, and the line on which each begins. */
final class CsvRow {
  private final String[] cells;
  private final int[] lines;
  private final boolean broken;

  CsvRow(String[] cells, int[] lines, boolean broken) {
    this.cells = cells;
    this.lines = lines;
    this.broken = broken;
  }

  int size() {
    return cells.length;
  }

  String cell(int index) {
    return cells[index];
  }

  /** Returns the line on which a cell begins. */
  int line(int index) {
    return lines[index];
  }

  /** Returns the line on which the row begins. */
  int line() {
    return lines[0];
  }

  /** Says whether there is a line break in any cell. */
  boolean broken() {
    return broken;
  }

  /** Says whether all cells from a place on are empty. */
  boolean emptyFrom(int start) {
    for (int i = start; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        return false;
      }
    }
    return true;
  }
}

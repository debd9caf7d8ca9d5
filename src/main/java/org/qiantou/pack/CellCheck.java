package org.qiantou.pack;

import org.jspecify.annotations.Nullable;

/** Holds every cell of a row against what any cell may be, whatever its column means. */
final class CellCheck {
  private static final int LONGEST = 2_000;

  private final Problems problems;

  CellCheck(Problems problems) {
    this.problems = problems;
  }

  /** Tells what is wrong with the cells of a row. */
  void check(Row row) {
    for (int i = 0; i < row.table().columns().size(); i++) {
      @Nullable String cell = row.cell(i);
      if (cell != null) {
        check(row, row.table().columns().get(i), cell);
      }
    }
  }

  private void check(Row row, Column column, String cell) {
    if (cell.isEmpty()) {
      if (column.need() != Column.Need.OPTIONAL) {
        problems.add(row.spot(column.name()), "", "cell.empty", column.name());
      }
      return;
    }
    if (cell.length() > LONGEST) {
      problems.add(row.spot(column.name()), cell, "cell.long", cell.length(), LONGEST);
    }
    if (formula(cell.charAt(0))) {
      problems.add(row.spot(column.name()), cell, "cell.formula", cell.substring(0, 1));
    }
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\n' && !column.multiline()) {
        problems.add(row.spot(column.name()), cell, "cell.line-break", column.name());
        return;
      }
      if (c != '\n' && Shown.hidden(c)) {
        String code = String.format("U+%04X", (int) c);
        problems.add(row.spot(column.name()), cell, "cell.hidden", code, i + 1);
        return;
      }
    }
  }

  /** Says whether a spreadsheet would take a cell that begins so for a formula. */
  private static boolean formula(char c) {
    return switch (c) {
      case '=', '@', '+', '-', '＝', '＠', '＋', '－' -> true;
      default -> false;
    };
  }
}

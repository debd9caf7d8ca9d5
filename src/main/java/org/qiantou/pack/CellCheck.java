package org.qiantou.pack;

import org.jspecify.annotations.Nullable;

/** Holds every cell of a row against what any cell may be, whatever its column means. */
final class CellCheck {
  private static final int LONGEST = 2_000;

  private final Problems problems;
  private final boolean suspicious;

  /** Prepares for a file. One look at the whole of it mostly spares looking at each cell. */
  CellCheck(char[] text, Problems problems) {
    this.problems = problems;
    this.suspicious = suspicious(text);
  }

  /** Tells what is wrong with the cells of a row. */
  void check(Row row) {
    Table table = row.table();
    for (int i = 0; i < table.required().length(); i++) {
      int place = table.required().get(i);
      @Nullable String cell = row.cell(place);
      if (cell != null && cell.isEmpty()) {
        String name = table.columns().get(place).name();
        problems.add(row.spot(name), "", "cell.empty", name);
      }
    }
    if (suspicious || row.broken()) {
      for (int i = 0; i < table.columns().size(); i++) {
        @Nullable String cell = row.cell(i);
        if (cell != null && !cell.isEmpty()) {
          check(row, table.columns().get(i), cell);
        }
      }
    }
  }

  private void check(Row row, Column column, String cell) {
    if (cell.length() > LONGEST) {
      problems.add(row.spot(column.name()), cell, "cell.long", cell.length(), LONGEST);
    }
    if (formula(cell.charAt(0))) {
      problems.add(row.spot(column.name()), cell, "cell.formula", cell.substring(0, 1));
    }
    if (!column.multiline() && cell.indexOf('\n') >= 0) {
      problems.add(row.spot(column.name()), cell, "cell.line-break", column.name());
    }
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c != '\n' && Shown.hidden(c)) {
        String code = String.format("U+%04X", (int) c);
        problems.add(row.spot(column.name()), cell, "cell.hidden", code, i + 1);
        return;
      }
    }
  }

  /** Says whether any cell may be too long, or have a hidden character, or look like a formula. */
  private static boolean suspicious(char[] text) {
    char last = ',';
    int length = 0;
    for (char c : text) {
      boolean ends = c == ',' || c == '\n' || c == '\r';
      length = ends ? 0 : length + 1;
      boolean tooLong = length > LONGEST;
      if (tooLong || (!ends && !plain(c) && Shown.hidden(c)) || (formula(c) && startsCell(last))) {
        return true;
      }
      last = c;
    }
    return false;
  }

  /** Knows at a glance most characters that are not hidden: ASCII, Chinese, its punctuation. */
  private static boolean plain(char c) {
    return (c >= ' ' && c < 0x7F) || (c >= '\u3000' && c < '\uD800') || (c >= '！' && c <= '～');
  }

  /** Says whether the first character of a cell may follow on this one. */
  private static boolean startsCell(char c) {
    return c == ',' || c == '"' || Character.isWhitespace(c);
  }

  /** Says whether a spreadsheet would take a cell that begins so for a formula. */
  private static boolean formula(char c) {
    return switch (c) {
      case '=', '@', '+', '-', '＝', '＠', '＋', '－' -> true;
      default -> false;
    };
  }
}

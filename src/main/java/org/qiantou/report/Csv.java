package org.qiantou.report;

import java.util.List;

/** Writes rows of CSV (RFC 4180) that a spreadsheet shows and never computes. */
final class Csv {

  private Csv() {}

  /** Returns a row with its line break. */
  static String row(List<String> cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        row.append(',');
      }
      cell(row, harmless(cells.get(i)));
    }
    return row.append("\r\n").toString();
  }

  private static void cell(StringBuilder row, String cell) {
    boolean quoted = cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    if (quoted) {
      row.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      row.append(cell);
    }
  }

  /** A cell that begins like a formula is one to a spreadsheet, wide signs and blanks included. */
  private static String harmless(String cell) {
    String seen = cell.strip();
    boolean formula = !seen.isEmpty() && "=+-@＝＋－＠|".indexOf(seen.charAt(0)) >= 0;
    boolean hidden = !cell.isEmpty() && Character.isISOControl(cell.charAt(0));
    return formula || hidden ? "'" + cell : cell;
  }
}

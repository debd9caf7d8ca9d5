package org.qiantou.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a file into rows and cells as RFC 4180 has it, and knows the line and number of each cell.
 * Lines that begin with {@code #} and empty rows are left out.
 */
final class CsvReader {
  private final String text;
  private final String file;
  private final Problems problems;
  private final List<String> cells = new ArrayList<>();
  private int[] lines = new int[32];
  private List<String> names = List.of();
  private boolean sound = true;
  private int at;
  private int line = 1;

  CsvReader(String text, String file, Problems problems) {
    this.text = text;
    this.file = file;
    this.problems = problems;
  }

  /** Names the columns in the mistakes that are told from here on. */
  void name(List<String> columns) {
    names = columns;
  }

  /** Returns whether every row so far could be split. */
  boolean sound() {
    return sound;
  }

  /** Returns the next row that holds anything, or null at the end. */
  @Nullable CsvRow next() {
    while (at < text.length()) {
      boolean quoted = text.charAt(at) == '"';
      if (text.charAt(at) == '#') {
        skipLine();
      } else if (!readRow()) {
        sound = false;
        skipLine();
      } else {
        CsvRow row = new CsvRow(cells.toArray(new String[0]), Arrays.copyOf(lines, cells.size()));
        // A spreadsheet puts quotes around a remark that holds any itself.
        boolean remark = quoted && row.cell(0).startsWith("#") && row.emptyFrom(1);
        if (!remark && !row.emptyFrom(0)) {
          return row;
        }
      }
    }
    return null;
  }

  Spot spot(int cellLine, int number) {
    return new Spot(file, cellLine, number, number <= names.size() ? names.get(number - 1) : "");
  }

  private boolean readRow() {
    cells.clear();
    while (true) {
      if (cells.size() == lines.length) {
        lines = Arrays.copyOf(lines, 2 * lines.length);
      }
      lines[cells.size()] = line;
      @Nullable String cell = peek() == '"' ? quotedCell() : plainCell();
      if (cell == null) {
        return false;
      }
      cells.add(cell);
      if (peek() != ',') {
        breakLine();
        return true;
      }
      at++;
    }
  }

  private @Nullable String plainCell() {
    int start = at;
    while (!endsCell(peek())) {
      if (peek() == '"') {
        return wrong(line, text.substring(start, at + 1), "csv.stray-quote");
      }
      at++;
    }
    return text.substring(start, at).strip();
  }

  private @Nullable String quotedCell() {
    int start = at + 1;
    int startLine = line;
    boolean doubled = false;
    at++;
    while (true) {
      int c = peek();
      if (c < 0) {
        return wrong(startLine, text.substring(start), "csv.open-quote");
      } else if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        doubled = true;
        at += 2;
      } else if (c == '"') {
        break;
      } else if (c == '\n' || c == '\r') {
        breakLine();
      } else {
        at++;
      }
    }
    String cell = text.substring(start, at);
    at++;
    if (!endsCell(peek())) {
      return wrong(startLine, cell, "csv.after-quote");
    }
    cell = doubled ? cell.replace("\"\"", "\"") : cell;
    return unifyBreaks(cell).strip();
  }

  private static String unifyBreaks(String cell) {
    return cell.indexOf('\r') < 0 ? cell : cell.replace("\r\n", "\n").replace('\r', '\n');
  }

  private @Nullable String wrong(int cellLine, String value, String key) {
    problems.add(spot(cellLine, cells.size() + 1), value, key);
    return null;
  }

  /** Returns the character here, or -1 at the end. */
  private int peek() {
    return at < text.length() ? text.charAt(at) : -1;
  }

  private static boolean endsCell(int c) {
    return c == ',' || c == '\n' || c == '\r' || c < 0;
  }

  private void breakLine() {
    if (peek() < 0) {
      return;
    }
    boolean windows = peek() == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    at += windows ? 2 : 1;
    line++;
  }

  private void skipLine() {
    while (at < text.length() && peek() != '\n' && peek() != '\r') {
      at++;
    }
    breakLine();
  }
}

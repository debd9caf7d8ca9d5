package org.qiantou.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a file into rows and cells as RFC 4180 has it, and knows the line and number of each cell.
 * Lines that begin with {@code #} and empty rows are left out.
 *
 * <p>Jackson's reader does not know on which line a cell begins, and takes longer to split a pack
 * than all of loading takes with this one: the program has just started and nothing is warm.
 */
final class CsvReader {
  private final char[] text;
  private final String file;
  private final Problems problems;
  private final List<String> cells = new ArrayList<>();
  private int[] lines = new int[32];
  private List<String> names = List.of();
  private boolean sound = true;
  private boolean broken;
  private int at;
  private int line = 1;

  CsvReader(char[] text, String file, Problems problems) {
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
    while (at < text.length) {
      boolean quoted = text[at] == '"';
      if (text[at] == '#') {
        skipLine();
      } else if (!readRow()) {
        sound = false;
        skipLine();
      } else {
        CsvRow row =
            new CsvRow(cells.toArray(new String[0]), Arrays.copyOf(lines, cells.size()), broken);
        // A spreadsheet puts quotes around a remark that holds any itself.
        boolean remark = quoted && row.cell(0).startsWith("#") && row.emptyFrom(1);
        if (!remark && !row.emptyFrom(0)) {
          return row;
        }
      }
    }
    return null;
  }

  private Spot spot(int cellLine, int number) {
    return new Spot(file, cellLine, number, number <= names.size() ? names.get(number - 1) : "");
  }

  private boolean readRow() {
    cells.clear();
    broken = false;
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
    int end = at;
    while (end < text.length && !endsCell(text[end])) {
      if (text[end] == '"') {
        return wrong(line, new String(text, start, end + 1 - start), "csv.stray-quote");
      }
      end++;
    }
    at = end;
    return start == end ? "" : new String(text, start, end - start).strip();
  }

  private @Nullable String quotedCell() {
    int start = at + 1;
    int startLine = line;
    boolean doubled = false;
    at++;
    while (peek() != '"' || second() == '"') {
      if (peek() < 0) {
        return wrong(startLine, new String(text, start, at - start), "csv.open-quote");
      } else if (peek() == '"') {
        doubled = true;
        at += 2;
      } else if (peek() == '\n' || peek() == '\r') {
        broken = true;
        breakLine();
      } else {
        at++;
      }
    }
    String cell = new String(text, start, at - start);
    at++;
    if (peek() >= 0 && !endsCell(peek())) {
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
    return at < text.length ? text[at] : -1;
  }

  /** Returns the character after the one here, or -1 at the end. */
  private int second() {
    return at + 1 < text.length ? text[at + 1] : -1;
  }

  private static boolean endsCell(int c) {
    return c == ',' || c == '\n' || c == '\r';
  }

  private void breakLine() {
    if (peek() >= 0) {
      at += peek() == '\r' && second() == '\n' ? 2 : 1;
      line++;
    }
  }

  private void skipLine() {
    while (at < text.length && text[at] != '\n' && text[at] != '\r') {
      at++;
    }
    breakLine();
  }
}

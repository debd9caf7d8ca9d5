package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import org.qiantou.draft.source.Paragraph;
import org.qiantou.draft.source.Place;

/** Reads rows that stand on a line, or on several if a cell is broken: 任务 | 甲 | 乙 |. */
final class PipeRows {
  private PipeRows() {}

  static Grid read(List<Paragraph> lines) {
    boolean closed = closed(lines);
    List<List<Cell>> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    Place place = lines.get(0).place();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text().strip();
      if (row.length() == 0) {
        place = lines.get(i).place();
      } else {
        row.append('\n');
      }
      row.append(text);
      if (closed ? endsWithPipe(text) : nextStartsRow(lines, i) && !goesOn(lines, row, i)) {
        rows.add(cells(row.toString(), place, closed));
        row.setLength(0);
      }
    }
    if (row.length() > 0) {
      rows.add(cells(row.toString(), place, closed));
    }
    return new Grid(lines.get(0).place(), aligned(rows));
  }

  /** Says whether a pipe ends the rows. */
  private static boolean closed(List<Paragraph> lines) {
    int ends = 0;
    int piped = 0;
    for (Paragraph line : lines) {
      piped += FlatTable.pipes(line.text()) > 1 ? 1 : 0;
      ends += FlatTable.pipes(line.text()) > 1 && endsWithPipe(line.text().strip()) ? 1 : 0;
    }
    return ends * 2 > piped;
  }

  private static boolean endsWithPipe(String text) {
    return !text.isEmpty() && FlatTable.isPipe(text.charAt(text.length() - 1));
  }

  private static boolean nextStartsRow(List<Paragraph> lines, int i) {
    return i + 1 >= lines.size() || FlatTable.pipes(lines.get(i + 1).text()) > 0;
  }

  /** A row whose cell is broken over lines has as many pipes as the heads only with the next. */
  private static boolean goesOn(List<Paragraph> lines, StringBuilder row, int i) {
    int heads = FlatTable.pipes(lines.get(0).text());
    int own = FlatTable.pipes(row.toString());
    boolean next = i + 1 < lines.size();
    return next && own < heads && own + FlatTable.pipes(lines.get(i + 1).text()) == heads;
  }

  private static List<Cell> cells(String row, Place place, boolean closed) {
    List<Cell> cells = new ArrayList<>();
    int start = 0;
    boolean opened = FlatTable.isPipe(row.charAt(0));
    for (int i = 0; i <= row.length(); i++) {
      if (i == row.length() || FlatTable.isPipe(row.charAt(i))) {
        boolean border = (i == 0 && opened && closed) || (i == row.length() && start == i);
        if (!border) {
          cells.add(Cell.of(row.substring(start, i).strip(), place, false));
        }
        start = i + 1;
      }
    }
    return cells;
  }

  /** Rows whose first cells are merged with those above are short: they fill from the right. */
  private static List<List<Cell>> aligned(List<List<Cell>> rows) {
    int width = 0;
    for (List<Cell> row : rows) {
      if (GridReader.isHead(row.stream().map(cell -> Column.of(cell.text())).toList())) {
        width = Math.max(width, row.size());
      }
    }
    List<List<Cell>> out = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<Cell> full = new ArrayList<>();
      for (int i = row.size(); i < width && row.size() * 2 > width; i++) {
        full.add(Cell.of("", row.get(0).line().place(), false));
      }
      full.addAll(row);
      out.add(full);
    }
    return out;
  }
}

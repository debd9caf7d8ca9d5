package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiantou.draft.source.Paragraph;
import org.qiantou.draft.source.Place;

/** Rebuilds rows from cells that came one after the other, by the heads and the running numbers. */
final class CellStream {
  private final List<Cell> cells = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();
  private final List<Cell> heads = new ArrayList<>();
  private final boolean open;
  private int used;

  private CellStream(boolean open) {
    this.open = open;
  }

  /** Takes cells parted by pipes, whatever the lines. */
  static CellStream ofPipes(List<Paragraph> lines) {
    CellStream stream = new CellStream(false);
    StringBuilder cell = new StringBuilder();
    Place place = lines.get(0).place();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      for (int at = 0; at < text.length(); at++) {
        if (FlatTable.isPipe(text.charAt(at))) {
          stream.add(cell.toString().strip(), place, i);
          cell.setLength(0);
        } else {
          place = cell.toString().isBlank() ? lines.get(i).place() : place;
          cell.append(text.charAt(at));
        }
      }
      cell.append(cell.length() > 0 ? "\n" : "");
    }
    if (!cell.toString().isBlank()) {
      stream.add(cell.toString().strip(), place, lines.size() - 1);
    }
    return stream;
  }

  /** Takes each line as a cell; the table may end before the lines do. */
  static CellStream ofLines(List<Paragraph> lines) {
    CellStream stream = new CellStream(true);
    for (int i = 0; i < lines.size(); i++) {
      stream.add(lines.get(i).text(), lines.get(i).place(), i);
    }
    return stream;
  }

  private void add(String text, Place place, int paragraph) {
    cells.add(Cell.of(text, place, false));
    paragraphs.add(paragraph);
  }

  /** Returns how many paragraphs the table took. */
  int used() {
    return used;
  }

  Grid grid() {
    int at = heads();
    List<List<Cell>> rows = new ArrayList<>();
    Place place = cells.isEmpty() ? Place.ofLine(1) : cells.get(0).line().place();
    if (heads.isEmpty()) {
      return new Grid(place, List.of());
    }
    rows.add(heads);
    int number = numberColumn();
    if (number >= 0) {
      numbered(at, number, rows);
    } else {
      chunked(at, rows);
    }
    return new Grid(place, rows);
  }

  /** Collects the heads, a second row of them in the place of the one that they refine. */
  private int heads() {
    int at = 0;
    while (at < cells.size() && Column.of(cells.get(at).text()) == null) {
      at++;
    }
    int refined = -1;
    boolean second = false;
    for (; at < cells.size(); at++) {
      Cell cell = cells.get(at);
      if (cell.text().isBlank()) {
        second |= !heads.isEmpty();
        continue;
      }
      Column column = Column.of(cell.text());
      if (column == null) {
        break;
      }
      if (second && column.kind() == Column.Kind.ROLE) {
        refined = refined < 0 ? firstRole() : refined + 1;
        if (refined < heads.size() && isRole(heads.get(refined))) {
          heads.set(refined, cell);
        } else {
          heads.add(Math.min(refined, heads.size()), cell);
        }
      } else {
        heads.add(cell);
      }
    }
    return at;
  }

  private int firstRole() {
    for (int i = 0; i < heads.size(); i++) {
      if (isRole(heads.get(i))) {
        return i;
      }
    }
    return heads.size();
  }

  private static boolean isRole(Cell head) {
    Column column = Column.of(head.text());
    return column != null && column.kind() == Column.Kind.ROLE;
  }

  private int numberColumn() {
    for (int i = 0; i < heads.size(); i++) {
      Column column = Column.of(heads.get(i).text());
      if (column != null && column.kind() == Column.Kind.NUMBER) {
        return i;
      }
    }
    return -1;
  }

  /** A row begins at the next running number; what stands before it belongs to merged cells. */
  private void numbered(int from, int column, List<List<Cell>> rows) {
    int next = -1;
    @Nullable List<Cell> row = null;
    for (int i = from; i < cells.size(); i++) {
      int value = number(cells.get(i).text());
      if (value > 0 && (next < 0 || value == next) && fits(i)) {
        row = new ArrayList<>();
        for (int blank = 0; blank < column; blank++) {
          row.add(Cell.of("", cells.get(i).line().place(), false));
        }
        rows.add(row);
        next = value + 1;
      }
      boolean full = row != null && row.size() >= heads.size();
      if (full && open && number(cells.get(i).text()) < 0 && !moreFollows(i, next)) {
        break;
      }
      if (row != null && !full) {
        row.add(cells.get(i));
        used = paragraphs.get(i) + 1;
      }
    }
  }

  private boolean fits(int i) {
    return i + 1 < cells.size();
  }

  private boolean moreFollows(int from, int next) {
    for (int i = from; i < Math.min(cells.size(), from + heads.size()); i++) {
      if (number(cells.get(i).text()) == next) {
        return true;
      }
    }
    return false;
  }

  private void chunked(int from, List<List<Cell>> rows) {
    int at = from;
    while (at + heads.size() <= cells.size()) {
      List<Cell> row = cells.subList(at, at + heads.size());
      if (open && !hasUnits(row)) {
        break;
      }
      rows.add(row);
      at += heads.size();
      used = paragraphs.get(at - 1) + 1;
      at += at < cells.size() && !open && cells.get(at).text().isBlank() ? 1 : 0;
    }
  }

  private boolean hasUnits(List<Cell> row) {
    for (int i = 0; i < row.size(); i++) {
      Clean clean = row.get(i).line().clean();
      if (isRole(heads.get(i)) && NameSplitter.split(clean, 0, clean.length()).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the value of a running number, or -1. */
  private static int number(String text) {
    String digits =
        text.endsWith(".") || text.endsWith("、") ? text.substring(0, text.length() - 1) : text;
    boolean number = !digits.isEmpty() && digits.length() <= 3;
    for (int i = 0; i < digits.length(); i++) {
      number &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    return number ? Integer.parseInt(digits) : -1;
  }
}

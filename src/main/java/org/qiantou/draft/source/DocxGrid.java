package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table as readers see them. Word's grid has one for each edge of any cell, even
 * if two edges in different rows were only meant to be one below the other.
 */
final class DocxGrid {

  private static final int MOST_COLUMNS = 200;

  /** Edges nearer than 3.5 mm, in twentieths of a point, are one. */
  private static final int SAME_EDGE = 200;

  private final DocxTable table;
  private final Set<List<Integer>> cells = new HashSet<>();
  private final Map<Integer, Integer> columns = new HashMap<>();

  DocxGrid(DocxTable table) {
    this.table = table;
    for (DocxTable.Row row : rows()) {
      place(row, (cell, start, end) -> cells.add(List.of(start, end)));
    }
    number();
  }

  /** Keeps a number that a file claims to something that a table can have. */
  static int bounded(int number) {
    return Math.max(0, Math.min(MOST_COLUMNS, number));
  }

  /** Where a cell lies. */
  interface Placed {
    void at(DocxTable.Cell cell, int start, int end);
  }

  /** Returns the rows that are left when deletions are accepted. */
  List<DocxTable.Row> rows() {
    return table.rows.stream().filter(row -> !row.deleted && !row.cells.isEmpty()).toList();
  }

  /** Returns the number of columns. */
  int columns() {
    return columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** Returns the cell of a row in each column; null where it has none. */
  @Nullable DocxTable.Cell[] cells(DocxTable.Row row) {
    @Nullable DocxTable.Cell[] found = new DocxTable.Cell[columns()];
    place(
        row,
        (cell, start, end) -> {
          int last = columns.getOrDefault(end, 0);
          for (int i = columns.getOrDefault(start, 0); i < last; i++) {
            found[i] = cell;
          }
        });
    return found;
  }

  private static void place(DocxTable.Row row, Placed placed) {
    int start = row.before;
    for (DocxTable.Cell cell : row.cells) {
      int end = Math.min(start + cell.span, MOST_COLUMNS);
      if (!cell.deleted && end > start) {
        placed.at(cell, start, end);
        start = end;
      }
    }
  }

  private void number() {
    Set<Integer> edges = new TreeSet<>();
    cells.forEach(edges::addAll);
    List<Integer> same = new ArrayList<>();
    int column = -1;
    for (int edge : edges) {
      if (same.isEmpty() || !isSame(same, edge)) {
        same.clear();
        column++;
      }
      same.add(edge);
      columns.put(edge, column);
    }
  }

  private boolean isSame(List<Integer> edges, int edge) {
    if (edge > table.widths.size()) {
      return false;
    }
    int width = 0;
    for (int i = edges.get(0); i < edge; i++) {
      width += table.widths.get(i);
    }
    boolean cellBetween = edges.stream().anyMatch(each -> cells.contains(List.of(each, edge)));
    return width < SAME_EDGE && table.widths.get(edge - 1) > 0 && !cellBetween;
  }
}

package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the tasks of a table by the heads of its columns. */
final class GridReader {
  private static final int MOST_HEAD_ROWS = 6;

  private final Grid grid;
  private final List<@Nullable Column> columns = new ArrayList<>();
  private final List<Row> found = new ArrayList<>();

  private GridReader(Grid grid) {
    this.grid = grid;
  }

  /**
   * A row that is a task.
   *
   * @param number the number in the row, or empty
   * @param cells the cells that say what is to be done
   * @param assignment who does it
   * @param firstLeads whether the head of the column says that the first leads
   */
  record Row(String number, List<Cell> cells, Assignment assignment, boolean firstLeads) {}

  /** Reads the rows that are tasks; empty if no column names those who act. */
  static List<Row> read(Grid grid) {
    return read(grid, false);
  }

  /**
   * Reads the rows of a table that stands below the name of whose tasks it holds, if it names
   * nobody itself.
   */
  static List<Row> read(Grid grid, boolean owned) {
    GridReader reader = new GridReader(grid);
    int body = reader.heads(owned);
    for (int i = body; body > 0 && i < grid.rows().size(); i++) {
      reader.row(grid.rows().get(i));
    }
    return reader.found;
  }

  /** Finds the heads; returns the first row below them, or 0. */
  private int heads(boolean owned) {
    for (int i = 0; i < Math.min(MOST_HEAD_ROWS, grid.rows().size()); i++) {
      List<@Nullable Column> heads = columns(grid.rows().get(i));
      if (isHead(heads) || (owned && isTaskHead(heads))) {
        columns.addAll(heads);
        boolean second = i + 1 < grid.rows().size() && subheads(grid.rows().get(i + 1));
        return second ? i + 2 : i + 1;
      }
    }
    return 0;
  }

  private static List<@Nullable Column> columns(List<Cell> row) {
    List<@Nullable Column> heads = new ArrayList<>();
    for (Cell cell : row) {
      heads.add(Column.of(cell.text()));
    }
    return heads;
  }

  static boolean isHead(List<@Nullable Column> heads) {
    boolean acts = false;
    boolean task = false;
    int known = 0;
    for (Column head : heads) {
      acts |= head != null && (head.kind() == Column.Kind.ROLE || head.kind() == Column.Kind.UNIT);
      task |= head != null && head.kind() == Column.Kind.TASK;
      known += head == null ? 0 : 1;
    }
    return acts && (task || known > 2) && known * 2 >= heads.size();
  }

  private static boolean isTaskHead(List<@Nullable Column> heads) {
    long tasks =
        heads.stream().filter(head -> head != null && head.kind() == Column.Kind.TASK).count();
    long known = heads.stream().filter(Objects::nonNull).count();
    return tasks > 0 && known > 1 && known * 2 >= heads.size();
  }

  /** A second row of heads refines the first: 责任单位 over 牵头 and 配合. */
  private boolean subheads(List<Cell> row) {
    List<@Nullable Column> heads = columns(row);
    boolean any = false;
    for (int i = 0; i < heads.size(); i++) {
      Column head = heads.get(i);
      if (!row.get(i).isBlank() && head == null) {
        return false;
      }
      any |= head != null && head.kind() == Column.Kind.ROLE;
    }
    for (int i = 0; any && i < heads.size() && i < columns.size(); i++) {
      Column head = heads.get(i);
      if (head != null && !row.get(i).isBlank()) {
        columns.set(i, head);
      }
    }
    return any;
  }

  private void row(List<Cell> row) {
    if (isHead(columns(row)) || isBand(row)) {
      return;
    }
    List<Cell> tasks = new ArrayList<>();
    Assignment assignment = Assignment.NONE;
    String number = "";
    boolean firstLeads = false;
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      Column column = columns.get(i);
      Cell cell = row.get(i);
      if (column == null || cell.isBlank() || cell.spanned()) {
        continue;
      }
      switch (column.kind()) {
        case NUMBER -> number = cell.text();
        case TASK -> tasks.add(cell);
        case ROLE, UNIT -> {
          assignment = assignment.and(units(cell, column));
          firstLeads |= column.firstLeads();
        }
        default -> {}
      }
    }
    if (!tasks.isEmpty()) {
      found.add(new Row(number, tasks, assignment.completed(), firstLeads));
    }
  }

  private static Assignment units(Cell cell, Column column) {
    Clean clean = cell.line().clean();
    Part part = column.part() == null ? Part.RESPONSIBLE : column.part();
    if (!LabelParser.find(clean.text(), 0, clean.length()).isEmpty()) {
      return LabelParser.parse(clean, 0, clean.length()).orElse(Assignment.NONE);
    }
    Optional<Assignment> units = RoleParser.parse(clean, 0, clean.length(), part);
    return units.map(each -> new Assignment(each.parts(), false)).orElse(Assignment.NONE);
  }

  /** A row of one cell parts the table: 一、水环境. */
  private static boolean isBand(List<Cell> row) {
    long filled = row.stream().filter(cell -> !cell.spanned() && !cell.isBlank()).count();
    return filled <= 1 && row.size() > 2;
  }
}

package org.qiantou.draft.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with as many cells in each row. A table inside a cell stands behind its outer table as a
 * table of its own; a frame of one cell is no table, but the paragraphs in it.
 *
 * @param place where it begins
 * @param rows the rows, at least one
 */
public record Table(Place place, List<Row> rows) implements Block {

  public Table {
    rows = ImmutableList.copyOf(rows);
    checkArgument(!rows.isEmpty(), "a table has at least one row");
    int columns = rows.get(0).cells().size();
    checkArgument(
        rows.stream().allMatch(row -> row.cells().size() == columns),
        "every row of a table has as many cells as the first, %s",
        columns);
  }

  /** Returns the number of columns. */
  public int columns() {
    return rows.get(0).cells().size();
  }

  /**
   * A row.
   *
   * @param place where it stands
   * @param header whether the document marks it as a heading that is repeated on each page; most
   *     headings are not marked
   * @param cells the cells, one for each column of the table
   */
  public record Row(Place place, boolean header, List<Cell> cells) {
    public Row {
      cells = ImmutableList.copyOf(cells);
    }

    /** Returns the text of the cells that stand in this row themselves, parted by tabs. */
    public String text() {
      return cells.stream()
          .filter(cell -> !cell.carried() && !cell.spanned())
          .map(cell -> cell.text().replace('\n', ' '))
          .collect(Collectors.joining("\t"));
    }
  }

  /**
   * A cell. Of merged cells each has the whole text.
   *
   * @param place where it stands: in its own row, but with the anchor of the text
   * @param text the text, paragraphs parted by {@code \n}; empty if there is none
   * @param carried whether the text was carried down from the row above, with which it is merged
   * @param spanned whether the text is that of the cell to the left, with which it is merged
   */
  public record Cell(Place place, String text, boolean carried, boolean spanned) {}
}

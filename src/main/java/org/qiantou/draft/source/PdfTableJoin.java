package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A table that may go on over pages, with its heading again and a row cut in two. */
final class PdfTableJoin {

  private final int columns;
  private final List<List<PdfTable.Cell>> rows = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private int page;

  PdfTableJoin(int columns) {
    this.columns = columns;
  }

  /** Says whether a table on the next page is the rest of it. */
  boolean takes(PdfTable next) {
    return next.columns() == columns && next.page() == page + 1;
  }

  /** Adds a table, or its rest, and returns the line behind it. */
  int add(PdfTable next, int line) {
    int at = line;
    boolean rest = !rows.isEmpty();
    for (List<PdfTable.Cell> row : next.rows()) {
      boolean cut = rest && isRest(row);
      boolean heading = rest && row.equals(rows.get(0));
      if (cut) {
        join(row);
      } else if (!heading) {
        rows.add(rows.isEmpty() ? row : carried(row, rest));
        places.add(new Place(at, OptionalInt.of(next.page()), Anchor.NONE));
      }
      at += lines(row);
      rest = heading;
    }
    page = next.page();
    return at;
  }

  private static int lines(List<PdfTable.Cell> row) {
    return row.stream()
        .mapToInt(cell -> 1 + (int) cell.text().chars().filter(c -> c == '\n').count())
        .max()
        .orElse(1);
  }

  /**
   * The first row of a page is the rest of one if it has no number and the one before has no end.
   */
  private boolean isRest(List<PdfTable.Cell> row) {
    List<PdfTable.Cell> last = rows.get(rows.size() - 1);
    boolean open = false;
    for (int i = 0; i < columns; i++) {
      boolean more = !row.get(i).text().isEmpty();
      boolean whole = last.get(i).text().isEmpty() || Items.ends(last.get(i).text());
      open |= more && !whole && last.get(i).text().length() > 6;
    }
    return rows.size() > 1 && row.get(0).text().isEmpty() && open;
  }

  private void join(List<PdfTable.Cell> rest) {
    List<PdfTable.Cell> joined = new ArrayList<>();
    List<PdfTable.Cell> last = rows.get(rows.size() - 1);
    for (int i = 0; i < columns; i++) {
      StringBuilder text = new StringBuilder(last.get(i).text());
      Joints.append(text, rest.get(i).text());
      joined.add(new PdfTable.Cell(text.toString(), last.get(i).carried(), last.get(i).spanned()));
    }
    rows.set(rows.size() - 1, joined);
  }

  /** A merged cell that goes on over the page has its text only on the first. */
  private List<PdfTable.Cell> carried(List<PdfTable.Cell> row, boolean firstOfPage) {
    List<PdfTable.Cell> last = rows.get(rows.size() - 1);
    List<PdfTable.Cell> carried = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      PdfTable.Cell cell = row.get(i);
      boolean merges = i < 3 && isMergedSomewhere(i) && !row.get(columns - 1).text().isEmpty();
      boolean goesOn = firstOfPage ? merges : cell.carried();
      boolean empty = cell.text().isEmpty();
      carried.add(
          goesOn && empty ? new PdfTable.Cell(last.get(i).text(), true, cell.spanned()) : cell);
    }
    return carried;
  }

  private boolean isMergedSomewhere(int column) {
    return rows.stream().anyMatch(row -> row.get(column).carried());
  }

  void finish(BlockList blocks) throws SourceException {
    blocks.checkCells((long) rows.size() * columns);
    List<Table.Row> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Place place = places.get(i);
      List<Table.Cell> cells =
          rows.get(i).stream()
              .map(cell -> new Table.Cell(place, cell.text(), cell.carried(), cell.spanned()))
              .toList();
      found.add(new Table.Row(place, false, cells));
    }
    blocks.addTable(places.get(0), found);
  }
}

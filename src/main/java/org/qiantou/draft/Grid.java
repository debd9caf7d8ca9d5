package org.qiantou.draft;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.qiantou.draft.source.Place;
import org.qiantou.draft.source.Table;

/**
 * A table, as the document gives it or rebuilt from flattened text.
 *
 * @param place where it begins
 * @param rows the rows; in a rebuilt table some may be short
 */
record Grid(Place place, List<List<Cell>> rows) {

  Grid {
    rows = ImmutableList.copyOf(rows);
  }

  static Grid of(Table table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      rows.add(
          row.cells().stream()
              .map(cell -> Cell.of(cell.text(), cell.place(), cell.spanned()))
              .toList());
    }
    return new Grid(table.place(), rows);
  }
}

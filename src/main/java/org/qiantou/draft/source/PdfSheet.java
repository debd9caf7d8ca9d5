package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A page sorted into rows of text and tables.
 *
 * @param rows the rows outside of tables, from the top
 * @param tables the tables, from the top
 */
record PdfSheet(PdfPage page, List<PdfRow> rows, List<PdfTable> tables) {

  static PdfSheet of(PdfPage page) throws SourceException {
    List<PdfGlyph> left = new ArrayList<>(page.glyphs());
    List<PdfTable> tables = new ArrayList<>();
    for (PdfGrid grid : PdfGrid.of(page.rules())) {
      Worker.checkTime();
      List<PdfGlyph> inside = left.stream().filter(grid::holds).toList();
      left.removeIf(grid::holds);
      grid.table(page.number(), inside).ifPresent(tables::add);
    }
    return new PdfSheet(page, PdfRows.of(left), tables);
  }

  PdfSheet withRows(List<PdfRow> others) {
    return new PdfSheet(page, others, tables);
  }

  /** Returns its lines and tables in the order of reading. */
  List<PdfItem> items() {
    List<PdfItem> items = new ArrayList<>();
    int from = 0;
    for (PdfTable table : tables) {
      int to = from;
      while (to < rows.size() && rows.get(to).y() < table.top()) {
        to++;
      }
      items.addAll(PdfColumns.lines(rows.subList(from, to), page));
      items.add(table);
      from = to;
    }
    items.addAll(PdfColumns.lines(rows.subList(from, rows.size()), page));
    return items;
  }
}

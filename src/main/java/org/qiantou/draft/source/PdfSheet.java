package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      addText(rows.subList(from, to), items);
      items.add(table);
      from = to;
    }
    addText(rows.subList(from, rows.size()), items);
    return items;
  }

  private void addText(List<PdfRow> text, List<PdfItem> items) {
    boolean columns = PdfColumns.areIn(text, page);
    int from = 0;
    int at = 0;
    while (at < text.size()) {
      Optional<PdfAligned> table = columns ? Optional.empty() : PdfAligned.at(text, at);
      if (table.isPresent()) {
        items.addAll(PdfColumns.lines(text.subList(from, at), page));
        items.add(table.get().table(page.number()));
        at = table.get().end();
        from = at;
      } else {
        at++;
      }
    }
    items.addAll(PdfColumns.lines(text.subList(from, text.size()), page));
  }
}

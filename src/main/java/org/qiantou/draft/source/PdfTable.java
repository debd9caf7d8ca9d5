package org.qiantou.draft.source;

import java.util.List;

/**
 * A table that lines on a page show.
 *
 * @param top its upper edge
 * @param rows the rows, each with the cells of all columns
 */
record PdfTable(int page, float top, List<List<Cell>> rows) implements PdfItem {

  /** A cell; of merged cells each has the whole text. */
  record Cell(String text, boolean carried, boolean spanned) {}

  int columns() {
    return rows.get(0).size();
  }
}

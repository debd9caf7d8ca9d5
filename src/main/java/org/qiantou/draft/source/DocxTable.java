package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;

/** A table of a docx, while it is read. */
final class DocxTable implements DocxNode {

  /** The widths of the columns of its grid, in twentieths of a point. */
  final List<Integer> widths = new ArrayList<>();

  final List<Row> rows = new ArrayList<>();

  /** A row. */
  static final class Row {
    final List<Cell> cells = new ArrayList<>();
    int before;
    boolean header;
    boolean deleted;
  }

  /** A cell. */
  static final class Cell {
    int span = 1;

    /** Whether it continues the cell above, or the one to the left. */
    boolean down;

    boolean across;
    boolean deleted;
    List<DocxNode> nodes = List.of();
  }

  /** Takes in an element that just started inside its properties or those of a row or cell. */
  void take(XmlReader xml) {
    switch (xml.parent()) {
      case "tblGrid" -> {
        if (xml.tag().equals("gridCol")) {
          widths.add(xml.number("w", 0));
        }
      }
      case "trPr" -> takeRow(xml);
      case "tcPr" -> takeCell(xml);
      default -> {}
    }
  }

  private void takeRow(XmlReader xml) {
    if (rows.isEmpty()) {
      return;
    }
    Row row = rows.get(rows.size() - 1);
    switch (xml.tag()) {
      case "gridBefore" -> row.before = DocxGrid.bounded(xml.number("val", 0));
      case "tblHeader" -> row.header = xml.on();
      case "del" -> row.deleted = true;
      default -> {}
    }
  }

  private void takeCell(XmlReader xml) {
    if (rows.isEmpty() || rows.get(rows.size() - 1).cells.isEmpty()) {
      return;
    }
    List<Cell> cells = rows.get(rows.size() - 1).cells;
    Cell cell = cells.get(cells.size() - 1);
    switch (xml.tag()) {
      case "gridSpan" -> cell.span = Math.max(1, DocxGrid.bounded(xml.number("val", 1)));
      case "vMerge" -> cell.down = !xml.value().equals("restart");
      case "hMerge" -> cell.across = !xml.value().equals("restart");
      case "cellDel" -> cell.deleted = true;
      default -> {}
    }
  }
}

package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a row, with the text that it shows.
 *
 * @param origin the cell of the file
 */
record DocxCell(
    DocxTable.Cell origin, String text, Anchor anchor, boolean isCarried, boolean isSpanned) {

  /** Makes one from a cell of the file; tables in it are put aside. */
  static DocxCell of(DocxTable.Cell cell, List<DocxTable> nested) throws SourceException {
    StringBuilder text = new StringBuilder();
    List<Anchor.Piece> pieces = new ArrayList<>();
    for (DocxNode node : cell.nodes) {
      if (node instanceof DocxTable table) {
        nested.add(table);
      } else if (node instanceof DocxParagraph paragraph) {
        addLines(paragraph, text, pieces);
      }
    }
    return new DocxCell(cell, text.toString(), new Anchor(pieces), false, false);
  }

  private static void addLines(
      DocxParagraph paragraph, StringBuilder text, List<Anchor.Piece> pieces)
      throws SourceException {
    String lead = paragraph.label.map(DocxBlocks::lead).orElse("");
    for (DocxText.Line line : paragraph.text.lines()) {
      if (line.text().isEmpty() && lead.isEmpty()) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(lead);
      line.anchor().pieces().forEach(piece -> pieces.add(piece.moved(text.length())));
      text.append(line.text());
      lead = "";
    }
    if (text.length() > Limits.CHARACTERS) {
      throw new SourceException("longDocument", Limits.CHARACTERS);
    }
  }

  /** Returns the one to its right that is merged with it. */
  DocxCell spanned() {
    return new DocxCell(origin, text, anchor, isCarried, true);
  }

  /** Returns the one below that is merged with it. */
  DocxCell carried(DocxTable.Cell below) {
    return new DocxCell(below, text, anchor, true, false);
  }
}

package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Lays the paragraphs and tables of a docx out as blocks and counts their lines. */
final class DocxBlocks {

  private final BlockList blocks;
  private int line = 1;

  DocxBlocks(BlockList blocks) {
    this.blocks = blocks;
  }

  void add(List<DocxNode> nodes) throws SourceException {
    for (DocxNode node : nodes) {
      if (node instanceof DocxParagraph paragraph) {
        addParagraph(paragraph);
      } else if (node instanceof DocxTable table) {
        addTable(table);
      }
    }
  }

  private void addParagraph(DocxParagraph paragraph) throws SourceException {
    if (paragraph.pageBefore) {
      blocks.addPageBreak(place(Anchor.NONE));
    }
    boolean begun = false;
    for (DocxText.Line each : paragraph.text.lines()) {
      if (each.newPage()) {
        blocks.addPageBreak(place(Anchor.NONE));
      }
      if (!each.text().isEmpty() && !paragraph.contents) {
        blocks.add(block(paragraph, each, begun));
        begun = true;
      }
      line++;
    }
    if (paragraph.pageAfter) {
      blocks.addPageBreak(place(Anchor.NONE));
    }
  }

  private Paragraph block(DocxParagraph paragraph, DocxText.Line each, boolean begun) {
    Optional<DocxNumbering.Label> label = begun ? Optional.empty() : paragraph.label;
    String lead = label.map(DocxBlocks::lead).orElse("");
    DocxProperties properties = paragraph.properties;
    OptionalInt outline =
        properties.outline != null && properties.isHeading()
            ? OptionalInt.of(properties.outline + 1)
            : OptionalInt.empty();
    return new Paragraph(
        place(each.anchor().moved(lead.length())),
        lead + each.text(),
        label.map(DocxNumbering.Label::text),
        outline,
        paragraph.title || outline.isPresent(),
        properties.isCentred(),
        begun,
        paragraph.region);
  }

  /** Returns a generated number with the blank behind it, where readers see one and need it. */
  static String lead(DocxNumbering.Label label) {
    char last = label.text().charAt(label.text().length() - 1);
    boolean apart = "、．。）)：〕】".indexOf(last) >= 0 || (last >= '①' && last <= '⒛');
    return label.tight() || apart ? label.text() : label.text() + " ";
  }

  private void addTable(DocxTable table) throws SourceException {
    DocxGrid grid = new DocxGrid(table);
    List<DocxTable.Row> rows = grid.rows();
    if (rows.size() == 1 && grid.columns() == 1) {
      add(rows.get(0).cells.get(0).nodes);
      return;
    }
    blocks.checkCells((long) rows.size() * grid.columns());
    Place start = place(Anchor.NONE);
    List<Table.Row> found = new ArrayList<>();
    List<DocxTable> nested = new ArrayList<>();
    @Nullable DocxCell[] above = new DocxCell[grid.columns()];
    for (DocxTable.Row row : rows) {
      above = cells(grid.cells(row), above, nested);
      found.add(new Table.Row(place(Anchor.NONE), row.header, finish(above)));
      line++;
    }
    blocks.addTable(start, found);
    for (DocxTable each : nested) {
      addTable(each);
    }
  }

  private static @Nullable DocxCell[] cells(
      @Nullable DocxTable.Cell[] row, @Nullable DocxCell[] above, List<DocxTable> nested)
      throws SourceException {
    @Nullable DocxCell[] cells = new DocxCell[row.length];
    for (int i = 0; i < row.length; i++) {
      DocxTable.@Nullable Cell cell = row[i];
      @Nullable DocxCell left = i == 0 ? null : cells[i - 1];
      if (cell == null) {
        continue;
      }
      if (left != null && (left.origin() == cell || cell.across)) {
        cells[i] = left.spanned();
      } else {
        @Nullable DocxCell up = above[i];
        cells[i] = cell.down && up != null ? up.carried(cell) : DocxCell.of(cell, nested);
      }
    }
    return cells;
  }

  private List<Table.Cell> finish(@Nullable DocxCell[] cells) {
    List<Table.Cell> finished = new ArrayList<>();
    for (@Nullable DocxCell cell : cells) {
      finished.add(
          cell == null
              ? new Table.Cell(place(Anchor.NONE), "", false, false)
              : new Table.Cell(
                  place(cell.anchor()), cell.text(), cell.isCarried(), cell.isSpanned()));
    }
    return finished;
  }

  private Place place(Anchor anchor) {
    return new Place(line, OptionalInt.empty(), anchor);
  }
}

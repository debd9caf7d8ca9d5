package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;

/** Collects the blocks of a document and holds it to the {@link Limits}. */
final class BlockList {

  private final List<Block> blocks = new ArrayList<>();
  private int parts;
  private long characters;

  void add(Paragraph paragraph) throws SourceException {
    checkLength(paragraph.place(), paragraph.text().length());
    count(1, paragraph.text().length());
    blocks.add(paragraph);
  }

  void addTable(Place place, List<Table.Row> rows) throws SourceException {
    long length = 0;
    for (Table.Row row : rows) {
      for (Table.Cell cell : row.cells()) {
        checkLength(row.place(), cell.text().length());
        length += cell.carried() || cell.spanned() ? 0 : cell.text().length();
      }
    }
    count(rows.size() * rows.get(0).cells().size(), length);
    if (length > 0) {
      blocks.add(new Table(place, rows));
    }
  }

  /** Adds the start of a page, unless nothing stands in front of it. */
  void addPageBreak(Place place) {
    if (!blocks.isEmpty() && !(blocks.get(blocks.size() - 1) instanceof PageBreak)) {
      blocks.add(new PageBreak(place));
    }
  }

  /** Checks the number of cells before they are made. */
  void checkCells(long more) throws SourceException {
    if (parts + more > Limits.BLOCKS) {
      throw new SourceException("manyBlocks", Limits.BLOCKS);
    }
  }

  void checkLength(Place place, int length) throws SourceException {
    if (length > Limits.PARAGRAPH_CHARACTERS) {
      throw new SourceException("longParagraph", place.line(), length, Limits.PARAGRAPH_CHARACTERS);
    }
  }

  /** Returns the blocks; a document without text is refused. */
  List<Block> finish() throws SourceException {
    if (characters == 0) {
      throw new SourceException("noWords");
    }
    if (blocks.get(blocks.size() - 1) instanceof PageBreak) {
      blocks.remove(blocks.size() - 1);
    }
    return blocks;
  }

  private void count(int more, long moreCharacters) throws SourceException {
    parts += more;
    characters += moreCharacters;
    if (characters > Limits.CHARACTERS) {
      throw new SourceException("longDocument", Limits.CHARACTERS);
    }
    if (parts > Limits.BLOCKS) {
      throw new SourceException("manyBlocks", Limits.BLOCKS);
    }
  }
}

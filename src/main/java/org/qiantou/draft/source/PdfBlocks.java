package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Mends the lines of a PDF into paragraphs, over the ends of columns and pages, and joins tables.
 */
final class PdfBlocks {

  private final BlockList blocks;
  private final float bodySize;
  private final float bodyPitch;
  private final List<PdfLine> notes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable PdfLine first;
  private @Nullable PdfLine last;
  private int line = 1;
  private int firstLine = 1;
  private int page = 1;
  private @Nullable PdfTableJoin table;

  PdfBlocks(BlockList blocks, List<PdfItem> items) {
    this.blocks = blocks;
    this.bodySize = bodySize(items);
    this.bodyPitch = bodyPitch(items);
  }

  /** Adds the lines and tables of a page. */
  void add(List<PdfItem> items) throws SourceException {
    int end = notesStart(items);
    for (PdfItem item : items.subList(0, end)) {
      if (item instanceof PdfTable each) {
        addTable(each);
      } else if (item instanceof PdfLine each) {
        addLine(each);
      }
    }
    items.subList(end, items.size()).forEach(item -> notes.add((PdfLine) item));
  }

  /** Ends the document: what is open, then the footnotes. */
  void finish() throws SourceException {
    endParagraph();
    endTable();
    for (PdfLine note : notes) {
      if (first != null && isNoteStart(note.text())) {
        endParagraph();
      }
      append(note);
    }
    endParagraph();
  }

  private void addLine(PdfLine next) throws SourceException {
    endTable();
    if (last != null && !goesOn(last, next)) {
      endParagraph();
    }
    if (first == null) {
      startPage(next.page());
    }
    append(next);
  }

  private void append(PdfLine next) throws SourceException {
    if (first == null) {
      first = next;
      firstLine = line;
    }
    Joints.append(text, next.text());
    blocks.checkLength(Place.ofLine(firstLine), text.length());
    last = next;
    line++;
  }

  private void startPage(int number) {
    if (number > page) {
      blocks.addPageBreak(new Place(line, OptionalInt.of(number), Anchor.NONE));
      page = number;
    }
  }

  private boolean goesOn(PdfLine before, PdfLine next) {
    float size = before.words().size();
    boolean sameSize = Math.abs(size - next.words().size()) <= 0.12f * size;
    boolean near =
        before.page() != next.page()
            || next.words().y() < before.words().y()
            || next.words().y() - before.words().y() < Math.max(1.7f * bodyPitch, 2.4f * size);
    return sameSize
        && near
        && before.isFull()
        && !Items.begins(next.text())
        && !before.isAside()
        && !next.isAside()
        && !(next.isIndented() && (Items.ends(before.text()) || isClosed(before.text())));
  }

  private static boolean isClosed(String text) {
    return text.endsWith("）") || text.endsWith(")");
  }

  private void endParagraph() throws SourceException {
    PdfLine start = first;
    if (start == null) {
      return;
    }
    boolean note = notes.contains(start);
    blocks.add(
        new Paragraph(
            new Place(firstLine, OptionalInt.of(start.page()), Anchor.NONE),
            text.toString(),
            Optional.empty(),
            OptionalInt.empty(),
            start.words().size() > 1.15f * bodySize,
            start.isCentred(),
            false,
            note ? Paragraph.Region.NOTE : Paragraph.Region.BODY));
    text.setLength(0);
    first = null;
    last = null;
  }

  private void addTable(PdfTable next) throws SourceException {
    endParagraph();
    if (table == null || !table.takes(next)) {
      endTable();
      startPage(next.page());
      table = new PdfTableJoin(next.columns());
    }
    page = next.page();
    line = table.add(next, line);
  }

  private void endTable() throws SourceException {
    if (table != null) {
      table.finish(blocks);
      table = null;
    }
  }

  /** Footnotes are the last lines of a page, smaller than its text; the first has a mark. */
  private int notesStart(List<PdfItem> items) {
    int start = items.size();
    for (int i = items.size() - 1; i > 0; i--) {
      if (!(items.get(i) instanceof PdfLine small) || small.words().size() > 0.86f * bodySize) {
        break;
      }
      start = isNoteStart(small.text()) ? i : start;
    }
    return start;
  }

  private static boolean isNoteStart(String text) {
    char first = text.charAt(0);
    return Character.isDigit(first)
        || (first >= '①' && first <= '⓿')
        || "*※[注〔".indexOf(first) >= 0;
  }

  private static float bodySize(List<PdfItem> items) {
    TreeMap<Float, Integer> characters = new TreeMap<>();
    for (PdfItem item : items) {
      if (item instanceof PdfLine each) {
        float size = Math.round(each.words().size() * 2) / 2f;
        characters.merge(size, each.text().length(), Integer::sum);
      }
    }
    return most(characters, 1);
  }

  /** The distance between lines that is most frequent. */
  private static float bodyPitch(List<PdfItem> items) {
    TreeMap<Float, Integer> distances = new TreeMap<>();
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i - 1) instanceof PdfLine above && items.get(i) instanceof PdfLine below) {
        float distance = (float) Math.round(below.words().y() - above.words().y());
        if (distance > 0 && above.page() == below.page()) {
          distances.merge(distance, 1, Integer::sum);
        }
      }
    }
    return most(distances, 0);
  }

  private static float most(Map<Float, Integer> counts, float otherwise) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}

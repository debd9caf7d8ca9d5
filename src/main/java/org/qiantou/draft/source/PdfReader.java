package org.qiantou.draft.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.qiantou.model.Message;

/**
 * Reads the text of a PDF as it is laid out: {@link PdfProcess} tells what stands where; here it
 * becomes rows, tables, columns and paragraphs.
 */
final class PdfReader {

  /** Fewer on each page are a stamp or a page number, not a text. */
  private static final long FEWEST_CHARACTERS = 12;

  private static final int TAIL = 8192;

  private final String name;

  PdfReader(String name) {
    this.name = name;
  }

  Source read(byte[] pdf) throws SourceException {
    checkEnd(pdf);
    List<PdfPage> pages = PdfProcess.pages(pdf);
    checkCharacters(pages);
    List<PdfSheet> sheets = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    for (PdfPage page : pages) {
      sheets.add(PdfSheet.of(page));
      if (page.glyphs().stream().allMatch(glyph -> glyph.text().isBlank())) {
        empty.add(Integer.toString(page.number()));
      }
    }
    List<List<PdfItem>> items = PdfMargins.without(sheets).stream().map(PdfSheet::items).toList();
    BlockList blocks = new BlockList();
    PdfBlocks layout = new PdfBlocks(blocks, items.stream().flatMap(List::stream).toList());
    for (List<PdfItem> page : items) {
      Worker.checkTime();
      layout.add(page);
    }
    layout.finish();
    List<Message> notes = new ArrayList<>();
    if (!empty.isEmpty()) {
      notes.add(Message.of(SourceException.BUNDLE, "scanPages", empty));
    }
    return new Source(name, Format.PDF, blocks.finish(), notes);
  }

  /** PDFBox would mend a file that was cut off and read on with what is left. */
  private static void checkEnd(byte[] pdf) throws SourceException {
    int start = Math.max(0, pdf.length - TAIL);
    String tail = new String(pdf, start, pdf.length - start, StandardCharsets.ISO_8859_1);
    if (!tail.contains("startxref")) {
      throw new SourceException("damaged");
    }
  }

  /** A scan with a stamp or a page number in letters is still a scan. */
  private static void checkCharacters(List<PdfPage> pages) throws SourceException {
    long shown = 0;
    long unknown = 0;
    for (PdfPage page : pages) {
      for (PdfGlyph glyph : page.glyphs()) {
        if (!glyph.text().isBlank()) {
          shown++;
          unknown += isUnknown(glyph.text().codePointAt(0)) ? 1 : 0;
        }
      }
    }
    if (pages.isEmpty()) {
      throw new SourceException("damaged");
    }
    if (shown < FEWEST_CHARACTERS * pages.size()) {
      throw new SourceException("scan");
    }
    if (unknown * 5 > shown) {
      throw new SourceException("unknownCharacters");
    }
  }

  private static boolean isUnknown(int point) {
    return point == 0xFFFD
        || Character.getType(point) == Character.PRIVATE_USE
        || Character.getType(point) == Character.UNASSIGNED
        || Character.isISOControl(point);
  }
}
